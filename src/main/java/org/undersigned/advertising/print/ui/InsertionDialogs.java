package org.undersigned.advertising.print.ui;

import static org.undersigned.base.Texts.text;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.undersigned.advertising.kill.KillService;
import org.undersigned.advertising.order.InsertionService;
import org.undersigned.advertising.order.LineRow;
import org.undersigned.advertising.order.OrderFacts;
import org.undersigned.advertising.order.OrderService;
import org.undersigned.advertising.print.LapseService;
import org.undersigned.advertising.print.PrintService;
import org.undersigned.advertising.print.RunsByHandService;
import org.undersigned.advertising.publication.DeadlineKind;
import org.undersigned.base.Refusal;
import org.undersigned.base.money.Money;
import org.undersigned.base.ui.ConfirmAction;
import org.undersigned.base.ui.FormDialog;
import org.undersigned.base.ui.Latest;

/** What becomes of an insertion that the paper has. */
@Component
public class InsertionDialogs {

    private final OrderService orders;
    private final InsertionService insertions;
    private final KillService kills;
    private final PrintService print;
    private final LapseService lapses;
    private final RunsByHandService byHand;
    private final Clock clock;

    InsertionDialogs(
            OrderService orders,
            InsertionService insertions,
            KillService kills,
            PrintService print,
            LapseService lapses,
            RunsByHandService byHand,
            Clock clock) {
        this.orders = orders;
        this.byHand = byHand;
        this.insertions = insertions;
        this.kills = kills;
        this.print = print;
        this.lapses = lapses;
        this.clock = clock;
    }

    /** Calls it off, and says first what is owed then. */
    public void kill(OrderFacts order, LineRow line, Runnable changed) {
        var latest = latest(order, line);
        var due = line.terms().deadlines().get(DeadlineKind.CANCEL);
        var isLate = due != null && !clock.instant().isBefore(due.dueAt());
        var explanation = due == null
                ? text("advertising.order.ui.kill.unknown")
                : isLate ? late(line) : text("advertising.order.ui.kill.in-time");
        FormDialog.around(
                        text("advertising.order.ui.kill.title", line.number()),
                        new KillForm(explanation, due != null),
                        text("advertising.order.ui.kill"),
                        details -> {
                            kills.kill(line.insertion(), latest.version(), details);
                            changed.run();
                        })
                .dangerous()
                .on(latest)
                .open();
    }

    private Latest<KnownInsertion> latest(OrderFacts order, LineRow line) {
        return Latest.of(KnownInsertion.of(line), () -> KnownInsertion.of(now(order, line)));
    }

    private LineRow now(OrderFacts order, LineRow line) {
        return orders.lines(order.id(), orders.order(order.id()).standing()).stream()
                .filter(each -> each.insertion().equals(line.insertion()))
                .findFirst()
                .orElseThrow(() -> new Refusal("advertising.order.refused.unknown-insertion"));
    }

    private static String late(LineRow line) {
        return line.terms().details().inKind()
                ? text("advertising.order.ui.kill.late-in-kind")
                : text(
                        "advertising.order.ui.kill.late",
                        line.terms().price().map(Money::toString).orElse(""));
    }

    /** Keeps what was paid before it runs. */
    public void prepay(OrderFacts order, LineRow line, Runnable changed) {
        var latest = latest(order, line);
        var owed = line.terms().price().orElse(Money.zero(order.currency()));
        FormDialog.around(
                        text("advertising.order.ui.prepay"),
                        new PaymentForm(
                                owed,
                                LocalDate.ofInstant(
                                        clock.instant(), line.terms().zone()),
                                OrderedWords.of(owed.toString())),
                        text("advertising.order.ui.prepay"),
                        details -> {
                            print.prepay(line.insertion(), latest.version(), details);
                            changed.run();
                        })
                .on(latest)
                .open();
    }

    /** Keeps that the paper has taken the released ad. */
    public void acceptMaterial(OrderFacts order, LineRow line, Runnable changed) {
        var latest = latest(order, line);
        new ConfirmAction(
                        text("advertising.order.ui.material"),
                        text("advertising.order.ui.material.explanation"),
                        text("advertising.order.ui.material"),
                        () -> {
                            print.acceptMaterial(line.insertion(), latest.version());
                            changed.run();
                        })
                .on(latest)
                .open();
    }

    /** Keeps when and where it ran. */
    public void reportRun(OrderFacts order, LineRow line, Runnable changed) {
        var latest = latest(order, line);
        FormDialog.around(
                        text("advertising.order.ui.run"),
                        new RunForm(
                                line.terms().details().runOn(),
                                clock.instant(),
                                line.terms().zone(),
                                order.paperName(),
                                byHand.runs(line.insertion())),
                        text("advertising.order.ui.run"),
                        details -> {
                            print.reportRun(line.insertion(), latest.version(), details);
                            changed.run();
                        })
                .on(latest)
                .open();
    }

    /** Keeps that it did not run. */
    public void reportNotRun(OrderFacts order, LineRow line, Runnable changed) {
        var latest = latest(order, line);
        FormDialog.around(
                        text("advertising.order.ui.not-run"),
                        new LapseForm(clock.instant(), line.terms().zone()),
                        text("advertising.order.ui.not-run"),
                        details -> {
                            lapses.reportNotRun(line.insertion(), latest.version(), details);
                            changed.run();
                        })
                .on(latest)
                .open();
    }

    /** Files the page on which it ran. */
    public void fileTearSheet(OrderFacts order, LineRow line, Runnable changed) {
        var latest = latest(order, line);
        var run = print.runs(order.id()).stream()
                .filter(each -> each.insertion().equals(line.insertion()))
                .findFirst();
        FormDialog.around(
                        text("advertising.order.ui.file-tear-sheet"),
                        new TearSheetForm(insertions.insertion(line.insertion()), run),
                        text("advertising.order.ui.file-tear-sheet"),
                        details -> {
                            print.fileTearSheet(line.insertion(), latest.version(), details);
                            changed.run();
                        })
                .wide()
                .on(latest)
                .open();
    }
}
