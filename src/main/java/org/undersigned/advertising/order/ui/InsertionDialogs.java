package org.undersigned.advertising.order.ui;

import static org.undersigned.base.Texts.text;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.advertising.kill.KillService;
import org.undersigned.advertising.order.InsertionBooking;
import org.undersigned.advertising.order.InsertionService;
import org.undersigned.advertising.order.LineRow;
import org.undersigned.advertising.order.OrderFacts;
import org.undersigned.advertising.order.RevisionRow;
import org.undersigned.advertising.print.LapseService;
import org.undersigned.advertising.print.PrintService;
import org.undersigned.advertising.publication.DeadlineKind;
import org.undersigned.advertising.publication.PublicationService;
import org.undersigned.advertising.rate.RateCard;
import org.undersigned.advertising.rate.RateClass;
import org.undersigned.advertising.rate.RateService;
import org.undersigned.base.money.Money;
import org.undersigned.base.ui.ConfirmAction;
import org.undersigned.base.ui.FormDialog;

/** Booking insertions, and what becomes of each. */
@Component
class InsertionDialogs {

    private final InsertionBooking booking;
    private final InsertionService insertions;
    private final KillService kills;
    private final PrintService print;
    private final LapseService lapses;
    private final PublicationService publications;
    private final RateService rates;
    private final Clock clock;

    InsertionDialogs(
            InsertionBooking booking,
            InsertionService insertions,
            KillService kills,
            PrintService print,
            LapseService lapses,
            PublicationService publications,
            RateService rates,
            Clock clock) {
        this.booking = booking;
        this.insertions = insertions;
        this.kills = kills;
        this.print = print;
        this.lapses = lapses;
        this.publications = publications;
        this.rates = rates;
        this.clock = clock;
    }

    private InsertionForm form(OrderFacts order) {
        return new InsertionForm(new InsertionChoices(
                publications.editions(order.paper()),
                order.currency(),
                publications.publication(order.paper()).zone(),
                clock.instant(),
                this::rates,
                details -> booking.preview(order.id(), details)));
    }

    /** The classes of which the edition has a card, in the order of the classes. */
    private List<RateClass> rates(UUID edition) {
        return rates.cards(edition).stream()
                .map(RateCard::rateClass)
                .distinct()
                .sorted()
                .toList();
    }

    void book(OrderFacts order, RevisionRow revision, Runnable changed) {
        FormDialog.around(
                        text("advertising.order.ui.book"), form(order), text("advertising.order.ui.book"), details -> {
                            booking.book(order.id(), revision.number(), revision.version(), details);
                            changed.run();
                        })
                .wide()
                .open();
    }

    void rebook(OrderFacts order, RevisionRow revision, LineRow line, Runnable changed) {
        var form = form(order);
        form.show(line.terms().details());
        FormDialog.around(
                        text("advertising.order.ui.rebook", line.number()),
                        form,
                        text("advertising.order.ui.save"),
                        details -> {
                            booking.rebook(
                                    order.id(), revision.number(), revision.version(), line.insertion(), details);
                            changed.run();
                        })
                .wide()
                .open();
    }

    void remove(OrderFacts order, RevisionRow revision, LineRow line, Runnable changed) {
        new ConfirmAction(
                        text("advertising.order.ui.remove.title", line.number()),
                        text("advertising.order.ui.remove.explanation"),
                        text("advertising.order.ui.remove"),
                        () -> {
                            booking.remove(order.id(), revision.number(), revision.version(), line.insertion());
                            changed.run();
                        })
                .dangerous()
                .open();
    }

    void kill(LineRow line, Runnable changed) {
        var due = line.terms().deadlines().get(DeadlineKind.CANCEL);
        var price = line.terms().price().map(Money::toString).orElse("");
        var isLate = due != null && !clock.instant().isBefore(due.dueAt());
        var explanation = due == null
                ? text("advertising.order.ui.kill.unknown")
                : isLate ? text("advertising.order.ui.kill.late", price) : text("advertising.order.ui.kill.in-time");
        FormDialog.around(
                        text("advertising.order.ui.kill.title", line.number()),
                        new KillForm(explanation, due != null),
                        text("advertising.order.ui.kill"),
                        details -> {
                            kills.kill(line.insertion(), line.seen(), details);
                            changed.run();
                        })
                .dangerous()
                .open();
    }

    void prepay(OrderFacts order, LineRow line, Runnable changed) {
        var owed = line.terms().price().orElse(Money.zero(order.currency()));
        FormDialog.around(
                        text("advertising.order.ui.prepay"),
                        new PaymentForm(
                                owed,
                                LocalDate.ofInstant(
                                        clock.instant(), line.terms().zone())),
                        text("advertising.order.ui.prepay"),
                        details -> {
                            print.prepay(line.insertion(), line.seen(), details);
                            changed.run();
                        })
                .open();
    }

    void acceptMaterial(LineRow line, Runnable changed) {
        new ConfirmAction(
                        text("advertising.order.ui.material"),
                        text("advertising.order.ui.material.explanation"),
                        text("advertising.order.ui.material"),
                        () -> {
                            print.acceptMaterial(line.insertion(), line.seen());
                            changed.run();
                        })
                .open();
    }

    void reportRun(LineRow line, Runnable changed) {
        FormDialog.around(
                        text("advertising.order.ui.run"),
                        new RunForm(
                                line.terms().details().runOn(),
                                clock.instant(),
                                line.terms().zone()),
                        text("advertising.order.ui.run"),
                        details -> {
                            print.reportRun(line.insertion(), line.seen(), details);
                            changed.run();
                        })
                .open();
    }

    void reportNotRun(LineRow line, Runnable changed) {
        FormDialog.around(
                        text("advertising.order.ui.not-run"),
                        new LapseForm(clock.instant(), line.terms().zone()),
                        text("advertising.order.ui.not-run"),
                        details -> {
                            lapses.reportNotRun(line.insertion(), line.seen(), details);
                            changed.run();
                        })
                .open();
    }

    void fileTearSheet(OrderFacts order, LineRow line, Runnable changed) {
        var run = print.runs(order.id()).stream()
                .filter(each -> each.insertion().equals(line.insertion()))
                .findFirst();
        FormDialog.around(
                        text("advertising.order.ui.file-tear-sheet"),
                        new TearSheetForm(insertions.insertion(line.insertion()), run),
                        text("advertising.order.ui.file-tear-sheet"),
                        details -> {
                            print.fileTearSheet(line.insertion(), line.seen(), details);
                            changed.run();
                        })
                .wide()
                .open();
    }
}
