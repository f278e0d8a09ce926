import { tellStories } from './support/tellStories.tsx';

tellStories({ name: 'dark', globals: { scheme: 'dark' } });
