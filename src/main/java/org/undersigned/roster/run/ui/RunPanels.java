package org.undersigned.roster.run.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.access.UserDirectory;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.FormDialog;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Panel;
import org.undersigned.base.ui.ReasonDialog;
import org.undersigned.roster.EditionFacts;
import org.undersigned.roster.run.PrintedRun;
import org.undersigned.roster.run.Run;
import org.undersigned.roster.run.RunService;

/** Makes the panel of the runs of an edition. */
@org.springframework.stereotype.Component
public class RunPanels {

    private final RunService runs;
    private final UserDirectory users;
    private final CurrentUser user;
    private final Clock clock;

    RunPanels(RunService runs, UserDirectory users, CurrentUser user, Clock clock) {
        this.runs = runs;
        this.users = users;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Nothing where names of this use do not run.
     *
     * @param changed called when a run was recorded or taken back
     */
    public Optional<Component> of(EditionFacts edition, Runnable changed) {
        if (!edition.choice().scope().runs() || !user.may(Permission.EDITION_READ)) {
            return Optional.empty();
        }
        var panel = new Panel(text("roster.run.ui.title"));
        if (user.may(Permission.EDITION_EXPORT)) {
            panel.actions(Buttons.quiet(text("roster.run.ui.record"), () -> record(edition, changed)));
        }
        panel.show(list(edition, changed));
        return Optional.of(panel);
    }

    private Component list(EditionFacts edition, Runnable changed) {
        var recorded = runs.runs(edition.id());
        var printed = runs.printed(edition.id());
        if (recorded.isEmpty() && printed.isEmpty()) {
            return new Paragraph(text("roster.run.ui.none"));
        }
        var names = users.names(recorded.stream().map(Run::by).collect(Collectors.toSet()));
        var list = new OrderedList();
        list.addClassName("export-log");
        printed.forEach(page -> list.add(item(page)));
        recorded.forEach(run -> {
            var item = item(edition, run, names, changed);
            alike(run, printed).map(RunPanels::note).ifPresent(item::add);
            list.add(item);
        });
        return list;
    }

    /** It counts by itself, and is not taken back here. */
    private static ListItem item(PrintedRun page) {
        var where = new Div(new Span(text("roster.run.ui.run", Instants.date(page.on()), page.place())));
        where.addClassName("export-given");
        return new ListItem(where, note(text("roster.run.ui.printed")));
    }

    /** What is to be said of a run on the day of an ordered page. */
    private static Optional<String> alike(Run run, List<PrintedRun> printed) {
        return run.printed() == null
                ? printed.stream()
                        .filter(page -> page.on().equals(run.ranOn()))
                        .findFirst()
                        .map(page -> text("roster.run.ui.alike", page.place()))
                : printed.stream()
                        .filter(page -> page.id().equals(run.printed()))
                        .findFirst()
                        .map(page -> text("roster.run.ui.same", page.place()));
    }

    private static Div note(String words) {
        var note = new Div(new Span(words));
        note.addClassName("edition-about");
        return note;
    }

    private ListItem item(EditionFacts edition, Run run, Map<UUID, String> names, Runnable changed) {
        var where = new Div(new Span(text("roster.run.ui.run", Instants.date(run.ranOn()), run.place())));
        where.addClassName("export-given");
        var by = names.getOrDefault(run.by(), text("roster.ui.unknown-user"));
        var about = new Div(
                new Span(text("roster.run.ui.by", by)),
                new Span(" "),
                new Instants(clock, edition.imprint().zone()).label(run.at()));
        about.addClassName("edition-about");
        var item = new ListItem(where, about);
        if (user.may(Permission.EDITION_EXPORT)) {
            item.add(Buttons.quiet(text("roster.run.ui.take-back"), () -> takeBack(edition, run, changed)));
        }
        return item;
    }

    private void record(EditionFacts edition, Runnable changed) {
        var today = LocalDate.ofInstant(clock.instant(), edition.imprint().zone());
        FormDialog.around(
                        text("roster.run.ui.record.title", edition.label()),
                        new RunForm(today, runs.printed(edition.id())),
                        text("roster.run.ui.record"),
                        details -> {
                            runs.record(edition.id(), details);
                            changed.run();
                        })
                .open();
    }

    private void takeBack(EditionFacts edition, Run run, Runnable changed) {
        new ReasonDialog(
                        text("roster.run.ui.take-back.title"),
                        text("roster.run.ui.take-back.explanation", Instants.date(run.ranOn()), run.place()),
                        text("roster.run.ui.take-back"),
                        reason -> {
                            runs.takeBack(edition.id(), run.id(), reason);
                            changed.run();
                        })
                .open();
    }
}
