/**
 * Elements that stand for the frame of a service until they are clicked or a script makes it, by their names: the
 * attribute that says what they show, and the address of the frame that would show it.
 */
export const facades: ReadonlyMap<string, { attribute: string; frame: string }> = new Map([
  ['lite-youtube', { attribute: 'videoid', frame: 'https://www.youtube.com/embed/' }],
  ['amp-youtube', { attribute: 'data-videoid', frame: 'https://www.youtube.com/embed/' }],
  ['lite-vimeo', { attribute: 'videoid', frame: 'https://player.vimeo.com/video/' }],
  ['amp-vimeo', { attribute: 'data-videoid', frame: 'https://player.vimeo.com/video/' }],
  ['amp-dailymotion', { attribute: 'data-videoid', frame: 'https://www.dailymotion.com/embed/video/' }],
  ['amp-iframe', { attribute: 'src', frame: '' }],
]);
