import { setUpPage } from '../ui/page';
import { asked } from './ask';
import { showLinkRequest } from './link-request';
import { startReader } from './reader-page';

const { source, link, reading } = await asked;
if (link) showLinkRequest((await setUpPage(document)).ui, link);
else await startReader(window, source, reading);
