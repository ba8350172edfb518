package org.undersigned.advertising.copy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.undersigned.access.Role;
import org.undersigned.access.StaffUser;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.testing.Staff;

/** Copy of ads for tests, made through the real services. */
@Component
@Profile("test")
public class CopyFixture {

    public static final String HEADLINE = "Ask first";
    public static final String BODY = "Stealing is not innovation. We, who make the work, ask you to ask us first.";

    /** Whoever writes where a test does not care. */
    public static final StaffUser WRITER = Staff.with("Wendy", Role.COORDINATOR);

    private final CopyService copies;
    private final CopyReadings readings;

    CopyFixture(CopyService copies, CopyReadings readings) {
        this.copies = copies;
        this.readings = readings;
    }

    /** An ad that lacks nothing, with all names of an edition. */
    public static CopyDetails details(UUID edition, LetterVersionFacts letter) {
        return saying(edition, letter, HEADLINE);
    }

    /** The same with another headline. */
    public static CopyDetails saying(UUID edition, LetterVersionFacts letter, String headline) {
        return of(
                NamesChoice.of(edition),
                CopyBlock.of(BlockKind.HEADLINE, headline),
                CopyBlock.following(BlockKind.BODY, BODY, letter.id()),
                CopyBlock.names(),
                CopyBlock.of(BlockKind.CALL_TO_ACTION, "Join us at example.org."),
                CopyBlock.of(BlockKind.SPONSOR_LINE, "Paid for by the Human Artistry Campaign"));
    }

    public static CopyDetails of(NamesChoice names, CopyBlock... blocks) {
        return new CopyDetails("Launch page", names, List.of(blocks));
    }

    /** The same words without some names, by their places in the edition. */
    public static CopyDetails without(CopyDetails details, Integer... places) {
        var names = details.names().without(Set.of(places));
        return new CopyDetails(details.title(), names, details.blocks());
    }

    /** A copy in draft, by the writer. */
    public UUID drafted(UUID campaign, CopyDetails details) {
        return Staff.as(WRITER, () -> copies.add(campaign, details));
    }

    /** Other words or names as the next version, by the writer. */
    public int rewritten(UUID copy, CopyDetails details) {
        return Staff.as(WRITER, () -> copies.write(copy, readings.copy(copy).version(), details));
    }

    /** The same by whoever is signed in. */
    public int rewrittenByMe(UUID copy, CopyDetails details) {
        return copies.write(copy, readings.copy(copy).version(), details);
    }

    public CopyVersionFacts last(UUID copy) {
        return Staff.as(WRITER, () -> readings.version(copy, readings.copy(copy).lastNumber()));
    }
}
