import { linkParameter } from '../browser/addresses';
import { setUpPage } from '../ui/page';
import { showLinkRequest } from './link-request';
import { startReader } from './reader-page';
import { findSource } from './source';

const source = await findSource(window);
const link = source.isFrame ? undefined : linkParameter(location);
if (link) showLinkRequest((await setUpPage(document)).ui, link);
else await startReader(window, source);
