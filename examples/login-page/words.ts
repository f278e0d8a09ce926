import type { Settings } from './settings.ts';

const en = {
  pageTitle: 'Sign in',
  title: 'Sign in to Fernway',
  lede: 'Plan trips and split the cost with people you trust.',
  email: 'Email',
  password: 'Password',
  continue: 'Continue',
  wrong: 'The email or the password did not match.',
  unreachable: 'We could not connect. Check your connection, then try again.',
  emptyEmail: 'Enter your email address.',
  emptyPassword: 'Enter your password.',
  seeded: 'This demo has one account:',
  expired: 'That sign-in ran out of time. Sign in again to continue.',
  hello: 'You are signed in',
  protectedBy:
    'Two-step verification is on. Fernway asks for a code from your app when you sign in.',
  signOut: 'Sign out',
  pages: 'Pages',
  inbox: {
    title: 'Inbox',
    lede: 'What this demo has sent, newest first. A real service would send these to a phone or a mailbox.',
    empty: 'Nothing has been sent yet',
    emptyHint: 'Ask for a code by text message or email when you sign in, and it appears here.',
    loading: 'Loading.',
    lost: 'The demo’s server does not answer. Start it again, and this page goes on by itself.',
    sentTo: { sms: 'Text message to', email: 'Email to' },
    copy: 'Copy',
    copied: 'Copied',
    copyCode: (code: string) => `Copy code ${code}`,
    codeCopied: 'Code copied.',
    arrived: 'A new message has arrived.',
  },
  language: 'Language',
  brand: 'Brand',
  brands: { plain: 'Fernway', midnight: 'Midnight', signal: 'Signal', orchard: 'Orchard' },
};

type Words = typeof en;

const zhCN: Words = {
  pageTitle: '登录',
  title: '登录 Fernway',
  lede: '与信任的人一起规划行程、分摊费用。',
  email: '邮箱',
  password: '密码',
  continue: '继续',
  wrong: '邮箱或密码不正确。',
  unreachable: '网络连接失败，请检查网络后重试。',
  emptyEmail: '请输入邮箱。',
  emptyPassword: '请输入密码。',
  seeded: '演示账号：',
  expired: '登录已超时，请重新登录。',
  hello: '你已登录',
  protectedBy: '两步验证已开启。以后登录 Fernway 时，需要输入应用中的验证码。',
  signOut: '退出登录',
  pages: '页面',
  inbox: {
    title: '收件箱',
    lede: '演示中发送的所有内容，最新的在最前。真实的服务会将其发送到手机或邮箱。',
    empty: '还没有发送过任何内容',
    emptyHint: '登录时获取短信或邮箱验证码，就会显示在这里。',
    loading: '正在加载。',
    lost: '演示服务器没有响应。重新启动后，此页面会自动继续。',
    sentTo: { sms: '短信发送至', email: '邮件发送至' },
    copy: '复制',
    copied: '已复制',
    copyCode: (code) => `复制验证码 ${code}`,
    codeCopied: '验证码已复制。',
    arrived: '有新消息。',
  },
  language: '语言',
  brand: '品牌',
  brands: { plain: 'Fernway', midnight: 'Midnight', signal: 'Signal', orchard: 'Orchard' },
};

/** The page's own words; those of the second step come with the kit. */
export const words: Record<Settings['language'], Words> = { en, 'zh-CN': zhCN };
