package org.undersigned.advertising.print.ui;

import static org.undersigned.base.Texts.text;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.undersigned.advertising.kill.KillService;
import org.undersigned.advertising.order.LineRow;
import org.undersigned.advertising.order.OrderFacts;
import org.undersigned.advertising.print.LapseService;
import org.undersigned.advertising.print.PrintService;
import org.undersigned.advertising.print.RunsByHandService;
import org.undersigned.advertising.publication.DeadlineKind;
import org.undersigned.base.money.Money;
import org.undersigned.base.ui.ConfirmAction;
import org.undersigned.base.ui.FormDialog;

/** What becomes of an insertion that the paper has. */
@Component
public class InsertionDialogs {

    private final LatestInsertions latest;
    private final KillService kills;
    private final PrintService print;
    private final LapseService lapses;
    private final RunsByHandService byHand;
    private final Clock clock;

    InsertionDialogs(
            LatestInsertions latest,
            KillService kills,
            PrintService print,
            LapseService lapses,
            RunsByHandService byHand,
            Clock clock) {
        this.latest = latest;
        this.byHand = byHand;
        this.kills = kills;
        this.print = print;
        this.lapses = lapses;
        this.clock = clock;
    }

    /** Calls it off, and says first what is owed then. */
    public void kill(OrderFacts order, LineRow line, Runnable changed) {
        var seen = latest.of(order, line);
        var due = line.terms().deadlines().get(DeadlineKind.CANCEL);
        var isLate = due != null && !clock.instant().isBefore(due.dueAt());
        var explanation = due == null
                ? text("advertising.order.ui.kill.unknown")
                : isLate ? late(line) : text("advertising.order.ui.kill.in-time");
        FormDialog.around(
                        text("advertising.order.ui.kill.title", line.number()),
                        new KillForm(withPrepaid(explanation, order, line), due != null),
                        text("advertising.order.ui.kill"),
                        details -> {
                            kills.kill(line.insertion(), seen.version(), details);
                            changed.run();
                        })
                .dangerous()
                .on(seen)
                .open();
    }

    /** What was paid already comes back where nothing is owed. */
    private String withPrepaid(String explanation, OrderFacts order, LineRow line) {
        return print.prepayments(order.id()).stream()
                .filter(prepaid -> prepaid.insertion().equals(line.insertion()))
                .map(prepaid -> prepaid.details().amount().toString())
                .map(sum -> text("advertising.order.ui.kill.prepaid", explanation, sum))
                .findFirst()
                .orElse(explanation);
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
        var seen = latest.of(order, line);
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
                            print.prepay(line.insertion(), seen.version(), details);
                            changed.run();
                        })
                .on(seen)
                .open();
    }

    /** Keeps that the paper has taken the released ad. */
    public void acceptMaterial(OrderFacts order, LineRow line, Runnable changed) {
        var seen = latest.of(order, line);
        new ConfirmAction(
                        text("advertising.order.ui.material"),
                        text("advertising.order.ui.material.explanation"),
                        text("advertising.order.ui.material"),
                        () -> {
                            print.acceptMaterial(line.insertion(), seen.version());
                            changed.run();
                        })
                .on(seen)
                .open();
    }

    /** Keeps when and where it ran. */
    public void reportRun(OrderFacts order, LineRow line, Runnable changed) {
        var seen = latest.of(order, line);
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
                            print.reportRun(line.insertion(), seen.version(), details);
                            changed.run();
                        })
                .on(seen)
                .open();
    }

    /** Keeps that it did not run. */
    public void reportNotRun(OrderFacts order, LineRow line, Runnable changed) {
        var seen = latest.of(order, line);
        FormDialog.around(
                        text("advertising.order.ui.not-run"),
                        new LapseForm(clock.instant(), line.terms().zone()),
                        text("advertising.order.ui.not-run"),
                        details -> {
                            lapses.reportNotRun(line.insertion(), seen.version(), details);
                            changed.run();
                        })
                .on(seen)
                .open();
    }
}
