package org.undersigned.advertising.proof;

import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.undersigned.access.Role;
import org.undersigned.access.StaffUser;
import org.undersigned.advertising.AdSize;
import org.undersigned.advertising.approval.ApprovalFixture;
import org.undersigned.advertising.copy.CopyDetails;
import org.undersigned.advertising.copy.CopyFixture;
import org.undersigned.advertising.order.OrderFixture;
import org.undersigned.advertising.placement.PaperReviewService;
import org.undersigned.advertising.placement.PaperSaid;
import org.undersigned.advertising.placement.PlacementFacts;
import org.undersigned.advertising.placement.PlacementReleaseService;
import org.undersigned.advertising.placement.PlacementService;
import org.undersigned.advertising.terms.InsertionDetails;
import org.undersigned.advertising.typeset.AdLayout;
import org.undersigned.advertising.typeset.NameSetting;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.roster.EditionFixture;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.Staff;

/** Placements for tests, made through the real services. Needs a coordinator signed in. */
@Component
@Profile("test")
public class PlacementFixture {

    public static final PaperSaid SAID = new PaperSaid("Pat Rep", "Received, thank you");
    public static final ProofDetails SET = new ProofDetails(AdLayout.CLASSIC, NameSetting.ONE_A_LINE);

    /** Whoever approves proofs where a test does not care. */
    public static final StaffUser SECOND = Staff.with("Ann", Role.APPROVER);

    private final CampaignFixture campaigns;
    private final SignatureFixture signatures;
    private final EditionFixture editions;
    private final CopyFixture copies;
    private final ApprovalFixture approvals;
    private final OrderFixture orders;
    private final PlacementService placements;
    private final PaperReviewService review;
    private final PlacementReleaseService releases;
    private final ProofService proofs;

    PlacementFixture(
            CampaignFixture campaigns,
            SignatureFixture signatures,
            EditionFixture editions,
            CopyFixture copies,
            ApprovalFixture approvals,
            OrderFixture orders,
            PlacementService placements,
            PaperReviewService review,
            PlacementReleaseService releases,
            ProofService proofs) {
        this.campaigns = campaigns;
        this.signatures = signatures;
        this.editions = editions;
        this.copies = copies;
        this.approvals = approvals;
        this.orders = orders;
        this.placements = placements;
        this.review = review;
        this.releases = releases;
        this.proofs = proofs;
    }

    /**
     * An approved ad and a full page that is ordered.
     *
     * @param ada one of those who signed, with Bob
     */
    public record Ready(
            UUID campaign,
            LetterVersionFacts words,
            UUID ada,
            UUID edition,
            CopyDetails details,
            UUID copy,
            UUID version,
            OrderFixture.Made order) {

        public UUID insertion() {
            return order.insertion();
        }
    }

    public Ready ready() {
        return ready(orders::sent, words -> {});
    }

    /** With more who signed. */
    public Ready ready(Consumer<LetterVersionFacts> more) {
        return ready(orders::sent, more);
    }

    /** In a space of another size, with more who signed. */
    public Ready readyIn(int columns, AdSize size, Consumer<LetterVersionFacts> more) {
        return ready(
                campaign -> orders.sent(
                        orders.drafted(campaign, edition -> sized(orders.insertion(edition), columns, size))),
                more);
    }

    private static InsertionDetails sized(InsertionDetails full, int columns, AdSize size) {
        return new InsertionDetails(
                full.paperEdition(),
                full.runOn(),
                columns,
                size,
                full.colour(),
                full.guarantee(),
                full.windowDays(),
                full.position(),
                full.rate(),
                full.inKind(),
                full.statement(),
                full.override());
    }

    /** Of which the day has passed. */
    public Ready readyToRun() {
        return readyToRun(words -> {});
    }

    public Ready readyToRun(Consumer<LetterVersionFacts> more) {
        return ready(orders::sentLately, more);
    }

    private Ready ready(Function<UUID, OrderFixture.Made> sent, Consumer<LetterVersionFacts> more) {
        var campaign = campaigns.campaign();
        var words = campaigns.letter(campaign);
        var ada = signatures.confirmed(words, "Ada Abel");
        signatures.confirmed(words, "Bob O’Bell");
        signatures.confirmed(words, "Nguyễn Thị Đặng");
        more.accept(words);
        var edition = editions.seal(words, Scope.PRINT_AD);
        var details = CopyFixture.details(edition, words);
        var copy = approvals.approved(campaign, details);
        orders.authorise(campaign);
        var order = sent.apply(campaign);
        return new Ready(
                campaign, words, ada, edition, details, copy, copies.last(copy).id(), order);
    }

    public UUID submitted(Ready ready) {
        return placements.submit(ready.version(), ready.insertion(), SAID);
    }

    /** Another version for the same insertion. */
    public UUID submittedAs(UUID version, Ready ready) {
        return placements.submit(version, ready.insertion(), SAID);
    }

    public UUID cleared(Ready ready) {
        var placement = submitted(ready);
        clear(placement);
        return placement;
    }

    public void clear(UUID placement) {
        review.clear(placement, seen(placement), SAID);
    }

    /** With a proof that all checks passed. */
    public UUID proofed(Ready ready) {
        var placement = cleared(ready);
        make(placement);
        return placement;
    }

    /** Sets the page, by whoever is signed in. */
    public UUID make(UUID placement) {
        return proofs.make(placement, seen(placement), SET);
    }

    public UUID proofApproved(Ready ready) {
        var placement = proofed(ready);
        approveProof(placement);
        return placement;
    }

    public void approveProof(UUID placement) {
        var seen = seen(placement);
        Staff.as(SECOND, () -> {
            releases.approveProof(placement, seen);
            return placement;
        });
    }

    public UUID released(Ready ready) {
        var placement = proofApproved(ready);
        releases.release(placement, seen(placement));
        return placement;
    }

    /** Takes what is submitted through to its release. */
    public void take(UUID placement) {
        review.clear(placement, seen(placement), SAID);
        proofs.make(placement, seen(placement), SET);
        approveProof(placement);
        releases.release(placement, seen(placement));
    }

    /** The same words without some names, approved, as the copy's next version. */
    public UUID withoutNames(Ready ready, Integer... places) {
        copies.rewritten(ready.copy(), CopyFixture.without(ready.details(), places));
        approvals.submit(ready.copy());
        return approvals.approve(ready.copy(), ApprovalFixture.approver()).id();
    }

    /** Its yes holds for the web list only from now on. */
    public void narrow(UUID signature, String credited) {
        editions.correct(signature, credited, Set.of(Scope.WEB_LIST));
    }

    public PlacementFacts facts(UUID placement) {
        return placements.placement(placement);
    }

    public long seen(UUID placement) {
        return facts(placement).version();
    }
}
