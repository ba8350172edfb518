package org.undersigned.roster.reading;

import java.util.Optional;
import org.undersigned.base.Refusal;

/**
 * What may be said of a number of names, by the counting rule of the edition:
 *
 * <ul>
 *   <li>"more than N", "over N", "N+": there are more than N;
 *   <li>"N", "at least N", "about N": there are N or more;
 *   <li>"nearly N", "almost N", "close to N": there are at least 95 in a hundred of N. As a claim, also fewer than N:
 *       whoever has reached N says so;
 *   <li>"fewer than N", as a claim: there are fewer.
 * </ul>
 *
 * <p>A number in the text that says too little is let pass: it may count some of them, such as the musicians.
 */
public final class ClaimRule {

    private static final int NEARLY = 95;

    private final String edition;
    private final int count;

    /** @param edition its label, for the sentence */
    public ClaimRule(String edition, int count) {
        this.edition = edition;
        this.count = count;
    }

    /** What stands against a claim in the words of the writer. */
    public Optional<Refusal> againstClaim(String claim) {
        var said = SaidCount.read(claim);
        if (said.isEmpty()) {
            return Optional.of(new Refusal("roster.refused.claim-unreadable", claim));
        }
        return against(said.get(), claim).or(() -> tooLittle(said.get(), claim));
    }

    /** What stands against a number that is said in a text. */
    public Optional<Refusal> against(SaidCount said) {
        return against(said, said.words());
    }

    private Optional<Refusal> against(SaidCount said, String words) {
        return exceeds(said)
                ? Optional.of(new Refusal(
                        "roster.refused.claim-exceeds",
                        words,
                        edition,
                        count,
                        Claim.of(count).words()))
                : Optional.empty();
    }

    private Optional<Refusal> tooLittle(SaidCount said, String words) {
        var saysFewer = said.bound() == SaidCount.Bound.NEARLY || said.bound() == SaidCount.Bound.BELOW;
        return saysFewer && count >= said.number()
                ? Optional.of(new Refusal(
                        "roster.refused.claim-reached",
                        words,
                        edition,
                        count,
                        Claim.of(count).words()))
                : Optional.empty();
    }

    private boolean exceeds(SaidCount said) {
        var number = said.number();
        return switch (said.bound()) {
            case ABOVE -> count <= number;
            case AT_LEAST, ABOUT, EXACTLY -> count < number;
            case NEARLY -> count * 100L < (long) number * NEARLY;
            case BELOW -> false;
        };
    }
}
