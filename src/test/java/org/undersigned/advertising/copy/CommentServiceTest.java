package org.undersigned.advertising.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.access.StaffUser;
import org.undersigned.advertising.approval.ApprovalFixture;
import org.undersigned.base.Ids;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.roster.EditionFixture;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

/** What is said about copy, about what, and until when. */
@ServiceTest
class CommentServiceTest {

    private static final String[] TABLES = {"ad_comment", "ad_comment_reply"};

    @Autowired
    private CommentService comments;

    @Autowired
    private ApprovalFixture approvals;

    @Autowired
    private CopyFixture copies;

    @Autowired
    private EditionFixture editions;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private Database database;

    private final StaffUser counsel = Staff.with("Carla", Role.APPROVER);
    private UUID copy;
    private UUID draft;

    @BeforeEach
    void prepare() {
        Staff.signIn(Role.COORDINATOR);
        var campaign = campaigns.campaign();
        var words = campaigns.letter(campaign);
        signatures.confirmed(words, "Ada Abel");
        var details = CopyFixture.details(editions.seal(words, Scope.PRINT_AD), words);
        copy = approvals.submitted(campaign, details);
        draft = copies.drafted(campaign, details);
        Staff.signIn(counsel);
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void isPinnedToABlockToANameOrToTheWholeAndAnsweredUntilItIsResolved() {
        var block = comments.comment(copy, 1, CommentPin.block(0), "Too loud");
        comments.comment(copy, 1, CommentPin.name(1), "Is she sure?");
        comments.comment(copy, 1, CommentPin.WHOLE, "Good");
        comments.reply(block, "It is meant to be");
        comments.resolve(block, comments.comments(copy).getFirst().version());

        assertThat(comments.comments(copy))
                .extracting(CommentRow::pinnedTo, CommentRow::words, CommentRow::isOpen)
                .containsExactly(
                        tuple("Headline", "Too loud", false),
                        tuple("Ada Abel", "Is she sure?", true),
                        tuple("", "Good", true));
        assertThat(comments.comments(copy).getFirst().replies())
                .extracting(ReplyRow::words, ReplyRow::by)
                .containsExactly(tuple("It is meant to be", counsel.id()));
        assertThat(comments.comments(copy).getFirst().resolvedBy()).isEqualTo(counsel.id());
        var seen = comments.comments(copy).getFirst().version();
        refused("advertising.refused.comment-resolved", () -> comments.resolve(block, seen));
    }

    @Test
    void refusesWhatSaysNothingOrIsAboutNothing() {
        refused("advertising.refused.copy-no-reason", () -> comments.comment(copy, 1, CommentPin.WHOLE, " "));
        refused(
                "advertising.refused.copy-long-reason",
                () -> comments.comment(copy, 1, CommentPin.WHOLE, "w".repeat(2_001)));
        refused("advertising.refused.comment-pin", () -> comments.comment(copy, 1, CommentPin.block(9), "Where?"));
        refused("advertising.refused.comment-pin", () -> comments.comment(copy, 1, CommentPin.name(2), "Who?"));
        refused("advertising.refused.unknown-copy", () -> comments.comment(copy, 2, CommentPin.WHOLE, "When?"));
        refused("advertising.refused.unknown-comment", () -> comments.reply(Ids.next(), "What?"));
    }

    @Test
    void hidesWhatIsSaidOfADraftFromWhoeverOnlyApproves() {
        var said = Staff.as(CopyFixture.WRITER, () -> comments.comment(draft, 1, CommentPin.WHOLE, "Not yet"));

        refused("advertising.refused.unknown-copy", () -> comments.comments(draft));
        refused("advertising.refused.unknown-copy", () -> comments.comment(draft, 1, CommentPin.WHOLE, "Now?"));
        refused("advertising.refused.unknown-copy", () -> comments.reply(said, "Now?"));
        refused("advertising.refused.unknown-copy", () -> comments.resolve(said, 0));
    }

    private void refused(String key, Runnable step) {
        Unwritten.in(database, TABLES).whenRefused(key, step::run);
    }
}
