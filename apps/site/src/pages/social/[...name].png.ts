import type { APIContext } from 'astro'
import { drawSocialPicture } from '../../social/draw-social-picture.ts'
import { listSocialPictures, type SocialPicture } from '../../social/social-pictures.ts'

/** One address for each picture: `social/da/method/signposts.png`. */
export async function getStaticPaths(): Promise<
  readonly { readonly params: { readonly name: string }; readonly props: SocialPicture }[]
> {
  const pictures = await listSocialPictures()
  return pictures.map((picture) => ({ params: { name: picture.name }, props: picture }))
}

/** Serves what is seen of a page where it is shared. */
export async function GET({ props }: APIContext<SocialPicture>): Promise<Response> {
  const { title, journey, locale } = props
  const picture = await drawSocialPicture(title, journey, locale)
  return new Response(picture, { headers: { 'content-type': 'image/png' } })
}
