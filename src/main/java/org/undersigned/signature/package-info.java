/**
 * Signatures: who said yes to which words, for which uses, how we know, and whether it has been taken back.
 *
 * <p>Decision: a signature names one letter version by its key and repeats number and hash of the text. What somebody
 * said yes to can then be shown from the signature alone, and a version that would ever be altered shows at once. The
 * cost is a copied hash in every row.
 *
 * <p>Decision: at most one signature of a party stands among the numbers of a letter that cover each other, in whichever
 * order they are recorded, so that a list has one line for a party. Numbers that cover each other are a run: a number for
 * which everybody is asked, and its corrections. The database itself keeps it, by a unique key of letter, party and the
 * first number of the run ({@code place_no}), also for two people who record in the same moment; a lock would have to be
 * remembered in each use case. It holds because a published number never changes its run. A withdrawn signature keeps its
 * place, as a tombstone that neither a form nor an import can step over.
 *
 * <p>Decision: whoever withdraws takes back all that the party signed of the letter, and not only the text that the
 * message spoke of. A name that goes missing can be asked for again; one that is printed against the will of its bearer
 * cannot be taken back. The cost is that a signer who withdraws one text only is asked once more for the other.
 *
 * <p>Decision: until a campaign is launched, a list for the web, for a press release or for a social post holds only names
 * whose bearers agreed to be named before the launch; while no launch is set, none is past. Such a list tells the names as
 * soon as it is given out, and what a newsroom is asked to hold back is held back by its goodwill only. A list for a print
 * ad is made for the day of the launch itself, and a page cannot be booked without its names: it holds everybody who
 * granted print, and its material carries the embargo. The cost is that a press list made before the launch is shorter
 * than the ad, and is sealed again when the hour has come.
 *
 * <p>Decision: a use that the signer limited ends with its last day, in the campaign's zone, and is asked whenever a list
 * is made or given out; an end is a row beside the use, so that a use without one needs none. How often a use may be made
 * of a name is a matter of what is booked, and is not kept here.
 */
@NullMarked
package org.undersigned.signature;

import org.jspecify.annotations.NullMarked;
