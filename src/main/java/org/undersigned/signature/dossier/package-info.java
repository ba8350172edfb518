/**
 * The consent dossier: everything that shows a yes, in order, to be read on a page and to be taken away as files.
 *
 * <p>Decision: page and file are made from one {@link org.undersigned.signature.dossier.DossierDocument}, so that neither
 * tells what the other leaves out. It holds what was said and done and no contact data: whoever is shown a dossier learns
 * how we know of the yes, and not how to reach the signer.
 *
 * <p>Decision: what is taken away is plain text, the files as they came and a list of SHA-256 that the tools of any system
 * check. The archive is made on disk before anything is sent: its hash can so stand on the trail with the taking, and a
 * file that is not what was stored is refused in words. The cost is room on the disk for the moment; the archive has no
 * name there, so that nothing of it stays when the server is stopped. Times in it are those of what happened and never
 * the clock's, so that the same dossier is the same bytes.
 */
@NullMarked
package org.undersigned.signature.dossier;

import org.jspecify.annotations.NullMarked;
