package org.undersigned.press.release;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.undersigned.access.Role;
import org.undersigned.base.Ids;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.press.outlet.OutletDetails;
import org.undersigned.press.outlet.OutletService;
import org.undersigned.testing.Staff;

/** Press releases for tests, made through the real services by different members of staff. */
@Component
@Profile("test")
public class ReleaseFixture {

    /** A text with the fields that most tests need. */
    public static final String BODY = "“{letter}” is signed by {claim}.\n\n{names}\n\n{contact}";

    private final ReleaseService releases;
    private final ReleaseReview review;
    private final SendingService sendings;
    private final OutletService outlets;

    ReleaseFixture(ReleaseService releases, ReleaseReview review, SendingService sendings, OutletService outlets) {
        this.releases = releases;
        this.review = review;
        this.sendings = sendings;
        this.outlets = outlets;
    }

    public static ReleaseDetails details(UUID edition, LetterVersionFacts words, String body) {
        return details(edition, words, body, "");
    }

    public static ReleaseDetails details(UUID edition, LetterVersionFacts words, String body, String claim) {
        return new ReleaseDetails(
                "Artists speak up",
                edition,
                words.id(),
                claim,
                body,
                "{counting rule}",
                "Press desk, press@example.org",
                "",
                List.of());
    }

    /** The same release with another text. */
    public static ReleaseDetails saying(ReleaseDetails details, String body) {
        return new ReleaseDetails(
                details.title(),
                details.edition(),
                details.letterVersion(),
                details.claim(),
                body,
                details.notes(),
                details.contact(),
                details.boilerplate(),
                details.quotes());
    }

    /** A release in draft, by whoever is signed in. */
    public UUID drafted(ReleaseDetails details, UUID campaign) {
        return releases.add(campaign, details);
    }

    /** A release that a press officer wrote, and that is in review. */
    public UUID submitted(ReleaseDetails details, UUID campaign) {
        return Staff.as(Staff.with("Pat", Role.PRESS_OFFICER), () -> {
            var id = releases.add(campaign, details);
            review.submit(id, 1, last(id).version());
            return id;
        });
    }

    /** A release that a press officer wrote and a coordinator approved. */
    public UUID approved(ReleaseDetails details, UUID campaign) {
        var id = submitted(details, campaign);
        approve(id);
        return id;
    }

    /** As another coordinator. */
    public void approve(UUID release) {
        Staff.as(Staff.with("Corinne", Role.COORDINATOR), () -> {
            review.approve(release, last(release).number(), last(release).version());
            return release;
        });
    }

    /** A newsroom that no other test has. */
    public UUID outlet() {
        return outlets.add(new OutletDetails("Daily Paper " + Ids.next(), ""));
    }

    public VersionRow last(UUID release) {
        return releases.versions(release).getFirst();
    }

    /** The bytes of a file of the last version, sent to a newsroom. */
    public byte[] send(UUID release, ReleaseFormat format, UUID outlet) {
        var file = sendings.send(release, last(release).number(), new SendDetails(format, outlet, List.of()));
        var bytes = new ByteArrayOutputStream();
        file.content().accept(bytes);
        return bytes.toByteArray();
    }
}
