import { type NextRequest, NextResponse } from 'next/server';

/**
 * Hands the kit's requests to the API, which so has the page's own origin: no CORS, and no address that
 * is built into the page.
 */
export function proxy({ nextUrl }: NextRequest): NextResponse {
  return NextResponse.rewrite(new URL(nextUrl.pathname + nextUrl.search, process.env.API_URL));
}

export const config = { matcher: ['/api/:path*', '/graphql/:path*'] };
