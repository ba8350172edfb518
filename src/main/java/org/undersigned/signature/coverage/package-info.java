/**
 * Coverage: which names may be printed under which words for which use, how many they are, and why others may not.
 *
 * <p>Decision: until a campaign is launched, a list for the web, for a press release or for a social post holds only names
 * whose bearers agreed to be named before the launch; while no launch is set, none is past. Such a list tells the names as
 * soon as it is given out, and what a newsroom is asked to hold back is held back by its goodwill only. A list for a print
 * ad is made for the day of the launch itself, and a page cannot be booked without its names: it holds everybody who
 * granted print, and its material carries the embargo. A page that runs before the day of the launch, as that is where the
 * paper is printed, holds nobody who is not to be named before; while no launch is set, a page may be what launches the
 * campaign, and holds everybody. The cost is that a press list made before the launch is shorter
 * than the ad, and is sealed again when the hour has come. A quote tells its speaker as soon as it is given out, and
 * goes by the rule of lists.
 *
 * <p>Decision: a use that the signer limited ends with its last day, in the campaign's zone, and is asked whenever a list
 * is made or given out; an end is a row beside the use, so that a use without one needs none. How often a use may be made
 * of a name is a matter of what is booked, and is not kept here. A new list for print is asked for the days of the page that
 * is booked next, or for the day of the launch where none is, so that nobody is sealed into it who would be refused when the
 * ad is submitted; what was sealed is asked for today, and for the days of each page that it goes to.
 */
@NullMarked
package org.undersigned.signature.coverage;

import org.jspecify.annotations.NullMarked;
