package org.undersigned.advertising.approval;

import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.undersigned.access.Role;
import org.undersigned.access.StaffUser;
import org.undersigned.advertising.copy.CopyDetails;
import org.undersigned.advertising.copy.CopyFixture;
import org.undersigned.advertising.copy.CopyVersionFacts;
import org.undersigned.testing.Staff;

/** Reviews of copy for tests, made through the real services. */
@Component
@Profile("test")
public class ApprovalFixture {

    private final CopyFixture copies;
    private final ReviewService reviews;

    ApprovalFixture(CopyFixture copies, ReviewService reviews) {
        this.copies = copies;
        this.reviews = reviews;
    }

    /** A copy whose only version is in review. */
    public UUID submitted(UUID campaign, CopyDetails details) {
        var copy = copies.drafted(campaign, details);
        submit(copy);
        return copy;
    }

    /** Submits the last version, as its writer. */
    public void submit(UUID copy) {
        var last = copies.last(copy);
        Staff.as(CopyFixture.WRITER, () -> {
            reviews.submit(last.id(), last.version());
            return last;
        });
    }

    /** A copy whose only version is approved by an approver nobody knows. */
    public UUID approved(UUID campaign, CopyDetails details) {
        var copy = submitted(campaign, details);
        approve(copy, approver());
        return copy;
    }

    public static StaffUser approver() {
        return Staff.with("Ann", Role.APPROVER);
    }

    public CopyVersionFacts approve(UUID copy, StaffUser user) {
        return Staff.as(user, () -> {
            var last = copies.last(copy);
            var sheet = sheet(copy);
            reviews.decide(last.id(), sheet.version(), DecisionDetails.approving(sheet.contentHash()));
            return copies.last(copy);
        });
    }

    /** Of the last version. */
    public ReviewSheet sheet(UUID copy) {
        return reviews.sheet(copies.last(copy).id()).orElseThrow();
    }
}
