/**
 * Which version of copy runs in which insertion, and what the paper says to it, up to its release.
 *
 * <p>Decision: consent is asked again at submission, at the approval of the proof and at release, and not remembered from
 * the step before. Between an approval on Tuesday and a page that closes on Thursday people withdraw. The cost is that a
 * step may be refused for a name that stood an hour ago; the refusal names it, and a version without it keeps what was
 * approved of the words.
 *
 * <p>Decision: while that is asked, the rows of all signatures on the page are locked until the step is written, so that a
 * name that is taken back in the same moment is either seen by the step or finds the page where it has got to. One lock
 * for the whole letter was refused: each confirmation would wait for it. The cost is some 15 to 60 milliseconds for 2,000
 * names, and that a withdrawal waits as long as a release takes.
 *
 * <p>Decision: a placement that is released stays the insertion's until another one is released in its place. The paper
 * may have printed it before the other reached it, and then it has to be told which one ran.
 */
@NullMarked
package org.undersigned.advertising.placement;

import org.jspecify.annotations.NullMarked;
