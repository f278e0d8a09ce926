import { redirect } from 'next/navigation';
import { readSession } from './readSession.ts';
import { SignIn } from './SignIn.tsx';

interface SignInPageProps {
  searchParams: Promise<{ expired?: string }>;
}

export default async function SignInPage({ searchParams }: SignInPageProps) {
  if (await readSession()) redirect('/account');
  const { expired } = await searchParams;
  return <SignIn isExpired={expired !== undefined} />;
}
