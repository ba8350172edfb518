package org.undersigned.shell.sample;

import static org.undersigned.base.Texts.text;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.access.Role;
import org.undersigned.advertising.approval.DecisionDetails;
import org.undersigned.advertising.approval.ReviewService;
import org.undersigned.advertising.copy.BlockKind;
import org.undersigned.advertising.copy.CopyBlock;
import org.undersigned.advertising.copy.CopyDetails;
import org.undersigned.advertising.copy.CopyReadings;
import org.undersigned.advertising.copy.CopyService;
import org.undersigned.advertising.copy.CopyVersionFacts;
import org.undersigned.advertising.copy.NamesChoice;
import org.undersigned.advertising.copy.SourcedClaim;
import org.undersigned.shell.sample.SampleStaff.Cast;

/** The words of two ads with the names of a sealed edition: one is approved, the other waits for that. */
@Component
class SampleCopy {

    private final CopyService copies;
    private final CopyReadings readings;
    private final ReviewService reviews;

    SampleCopy(CopyService copies, CopyReadings readings, ReviewService reviews) {
        this.copies = copies;
        this.readings = readings;
        this.reviews = reviews;
    }

    /** An ad that a second person has approved. */
    CopyVersionFacts approved(Cast cast, UUID campaign, UUID edition, UUID words) {
        var version = cast.as(
                Role.COORDINATOR,
                () -> submitted(campaign, details(text("shell.sample.copy-approved"), edition, words)));
        return cast.as(Role.APPROVER, () -> {
            var sheet = reviews.sheet(version.id()).orElseThrow();
            reviews.decide(version.id(), sheet.version(), DecisionDetails.approving(sheet.contentHash()));
            return readings.version(version.copy(), version.number());
        });
    }

    /** An ad that waits for approval. */
    CopyVersionFacts submitted(Cast cast, UUID campaign, UUID edition, UUID words) {
        return cast.as(
                Role.COORDINATOR,
                () -> submitted(campaign, details(text("shell.sample.copy-submitted"), edition, words)));
    }

    private CopyVersionFacts submitted(UUID campaign, CopyDetails details) {
        var id = copies.add(campaign, details);
        var draft = readings.version(id, 1);
        reviews.submit(draft.id(), draft.version());
        return readings.version(id, 1);
    }

    private static CopyDetails details(String title, UUID edition, UUID words) {
        return new CopyDetails(
                title,
                NamesChoice.of(edition),
                List.of(
                        CopyBlock.of(BlockKind.LABEL, text("shell.sample.copy-label")),
                        CopyBlock.of(BlockKind.HEADLINE, text("shell.sample.copy-headline")),
                        CopyBlock.following(BlockKind.BODY, text("shell.sample.copy-body"), words),
                        new CopyBlock(
                                BlockKind.BODY,
                                text("shell.sample.copy-fact"),
                                null,
                                false,
                                false,
                                List.of(new SourcedClaim(
                                        text("shell.sample.copy-claim"), text("shell.sample.copy-source")))),
                        CopyBlock.names(),
                        CopyBlock.of(BlockKind.CALL_TO_ACTION, text("shell.sample.copy-call")),
                        CopyBlock.of(BlockKind.SPONSOR_LINE, text("shell.sample.copy-sponsor"))));
    }
}
