package org.undersigned.advertising.order;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.advertising.AdTexts;
import org.undersigned.advertising.document.DocumentKind;
import org.undersigned.advertising.document.DocumentPlace;
import org.undersigned.advertising.document.DocumentStore;
import org.undersigned.advertising.insertion.InsertionState;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;

/** Gives an approved order to the paper, and keeps what the paper says to it. */
@Service
public class OrderSending {

    private final OrderStore store;
    private final Confirmations confirmations;
    private final OrderPaper sheets;
    private final DocumentStore documents;
    private final ChangedLines changes;
    private final FallenLines falling;
    private final Spending spending;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    OrderSending(
            OrderStore store,
            Confirmations confirmations,
            OrderPaper sheets,
            DocumentStore documents,
            ChangedLines changes,
            FallenLines falling,
            Spending spending,
            CurrentUser user,
            Trail trail,
            Clock clock) {
        this.store = store;
        this.confirmations = confirmations;
        this.sheets = sheets;
        this.documents = documents;
        this.changes = changes;
        this.falling = falling;
        this.spending = spending;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Keeps that the paper was sent the order, and makes its file; the revision that the paper had until then is superseded.
     *
     * @param seenVersion of the revision
     * @param told who at the paper it was sent to
     * @throws Refusal when it is not approved, is not as it was approved, or something can no longer be ordered
     */
    @RolesAllowed(Permission.ORDER_WRITE)
    @Transactional
    public void send(UUID id, int number, long seenVersion, String told) {
        var to = AdTexts.required(told, AdTexts.LONGEST_LINE, "advertising.order.refused.no-speaker");
        var order = store.held(id);
        var revision = store.revision(order, number, seenVersion);
        var lines = store.lines(revision);
        var before = store.standing(order);
        var changed = changes.among(lines);
        revision.send(user.id(), clock.instant());
        revision.expectUnaltered(lines);
        store.expectNothingCalledOff(revision);
        changes.expectOrderable(order, changed);
        if (before.number() != number && before.state().isPlaced()) {
            before.supersede(user.id(), clock.instant());
        }
        order.sent(number);
        sheets.of(order, revision);
        spending.settle(order);
        trail.record(OrderStore.entry("advertising.order.sent", order, revision)
                .with("hash", revision.sha256())
                .changedErasably("told", null, to));
    }

    /** What the paper has said to a revision, the latest first. */
    @RolesAllowed(Permission.ORDER_READ)
    @Transactional(readOnly = true)
    public List<ConfirmationRow> confirmations(UUID order, int number) {
        var revision = store.readable(order, number).getId();
        return confirmations.findByRevisionIdOrderByRecordedAtDescIdDesc(revision).stream()
                .map(Confirmation::row)
                .toList();
    }

    /** @throws Refusal when the order is not sent, or it is not said who confirms under which reference */
    @RolesAllowed(Permission.ORDER_WRITE)
    @Transactional
    public void confirm(UUID id, int number, long seenVersion, ConfirmationDetails details) {
        details.expectComplete(true);
        var order = store.held(id);
        var revision = store.revision(order, number, seenVersion);
        revision.confirm(user.id(), clock.instant());
        keep(order, revision, true, details);
    }

    /** @throws Refusal when the order is not confirmed, or it is not said who takes that back in which words */
    @RolesAllowed(Permission.ORDER_WRITE)
    @Transactional
    public void unconfirm(UUID id, int number, long seenVersion, ConfirmationDetails details) {
        details.expectComplete(false);
        var order = store.held(id);
        var revision = store.revision(order, number, seenVersion);
        revision.unconfirm(user.id(), clock.instant());
        keep(order, revision, false, details);
    }

    private void keep(InsertionOrder order, OrderRevision revision, boolean confirmed, ConfirmationDetails details) {
        var document = Optional.ofNullable(details.file())
                .map(file -> documents.keep(DocumentPlace.of(DocumentKind.CONFIRMATION, order.getId()), file))
                .orElse(null);
        confirmations.save(new Confirmation(revision, confirmed, details, document, user.id(), clock.instant()));
        var verb = confirmed ? "advertising.order.confirmed" : "advertising.order.unconfirmed";
        var entry = OrderStore.entry(verb, order, revision)
                .with("reference", details.reference().isEmpty() ? null : details.reference())
                .changedErasably("paper-speaker", null, details.by());
        trail.record(details.words().isEmpty() ? entry : entry.because(details.words()));
    }

    /**
     * Keeps that the paper will not print what was ordered. Nothing is owed then.
     *
     * @throws Refusal when the order is not with the paper, something of it has run already or may have run with an ad that
     *     the paper has taken, or no reason is given
     */
    @RolesAllowed(Permission.ORDER_WRITE)
    @Transactional
    public void declinedByPaper(UUID id, int number, long seenVersion, String words) {
        var why = AdTexts.reason(words);
        var order = store.held(id);
        var revision = store.revision(order, number, seenVersion);
        if (revision.state() != OrderState.SENT) {
            throw new Refusal("advertising.order.refused.not-sent", number);
        }
        revision.decline(user.id(), clock.instant());
        expectNothingRan(order, revision);
        falling.declined(order, revision);
        spending.settle(order);
        trail.record(OrderStore.entry("advertising.order.declined-by-paper", order, revision)
                .because(why));
    }

    private void expectNothingRan(InsertionOrder order, OrderRevision revision) {
        for (var insertion : store.insertions(order)) {
            if (insertion.state().hasRun()) {
                throw new Refusal("advertising.order.refused.has-run", insertion.label());
            }
        }
        for (var line : store.lines(revision)) {
            var insertion = store.insertion(line.insertionId());
            if (insertion.state() == InsertionState.MATERIAL_ACCEPTED
                    && line.terms().isOver(clock.instant())) {
                throw PlacedInsertion.mayHaveRun(insertion, line.terms());
            }
        }
    }

    /**
     * Gives up a revision that the paper does not have. What it alone ordered is cancelled; what the paper has stands.
     *
     * @throws Refusal when the paper has it: its insertions are called off by kills then
     */
    @RolesAllowed(Permission.ORDER_WRITE)
    @Transactional
    public void cancel(UUID id, int number, long seenVersion, String reason) {
        var why = AdTexts.reason(reason);
        var order = store.held(id);
        var revision = store.revision(order, number, seenVersion);
        if (revision.state().isPlaced()) {
            throw new Refusal("advertising.order.refused.kill-all", order.label());
        }
        revision.cancel(user.id(), clock.instant());
        falling.cancelled(order, revision);
        spending.settle(order);
        trail.record(
                OrderStore.entry("advertising.order.cancelled", order, revision).because(why));
    }
}
