import { embeddedSite } from '../fixture/test-site.ts';
import { describeStore } from '../store/conformance.ts';

describeStore('in the embedded database', embeddedSite);
