package org.undersigned.intake.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.access.UserDirectory;
import org.undersigned.base.DayText;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.ConfirmAction;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Notifications;
import org.undersigned.base.ui.ViewHeader;
import org.undersigned.campaign.CampaignService;
import org.undersigned.intake.BackgroundCheck;
import org.undersigned.intake.Decided;
import org.undersigned.intake.ImportFacts;
import org.undersigned.intake.ImportPlan;
import org.undersigned.intake.ImportService;
import org.undersigned.intake.ImportState;
import org.undersigned.intake.PlanService;
import org.undersigned.intake.RecheckService;
import org.undersigned.intake.SheetChoice;
import org.undersigned.intake.mapping.MappingFacts;
import org.undersigned.intake.mapping.MappingService;
import org.undersigned.intake.word.WordService;
import org.undersigned.work.JobFacts;

/** The first step: what each column is, and what is to come of the rows. */
@org.springframework.stereotype.Component
class ColumnsStep {

    private final ImportService imports;
    private final BackgroundCheck background;
    private final RecheckService rechecks;
    private final PlanForms forms;
    private final PlanService plans;
    private final PlanDrafts drafts;
    private final WordService words;
    private final MappingService mappings;
    private final CampaignService campaigns;
    private final CurrentUser user;
    private final UserDirectory staff;
    private final Clock clock;

    ColumnsStep(
            ImportService imports,
            BackgroundCheck background,
            RecheckService rechecks,
            PlanForms forms,
            PlanService plans,
            PlanDrafts drafts,
            WordService words,
            MappingService mappings,
            CampaignService campaigns,
            CurrentUser user,
            UserDirectory staff,
            Clock clock) {
        this.imports = imports;
        this.background = background;
        this.rechecks = rechecks;
        this.forms = forms;
        this.plans = plans;
        this.drafts = drafts;
        this.words = words;
        this.mappings = mappings;
        this.campaigns = campaigns;
        this.user = user;
        this.staff = staff;
        this.clock = clock;
    }

    /** @param changed called when the rows have been checked, or another sheet is read */
    Component content(ImportFacts facts, ViewHeader header, Runnable changed) {
        if (background.latest(facts.id()).filter(job -> !job.state().isOver()).isPresent()) {
            return new RunProgress(() -> background.latest(facts.id()), "intake.ui.run.checking", changed);
        }
        var columns = columns(facts, header, changed);
        background.brokenOff(facts.id()).ifPresent(job -> columns.addComponentAsFirst(brokenOff(job)));
        return columns;
    }

    private static Component brokenOff(JobFacts job) {
        var why = job.message() == null ? text("intake.ui.run.no-reason") : job.message();
        var told = new Div(new Paragraph(text("intake.ui.check.broken-off")), new Paragraph(why));
        told.addClassNames("intake-run", "intake-run-broken");
        return told;
    }

    private Div columns(ImportFacts facts, ViewHeader header, Runnable changed) {
        var mayPropose = user.may(Permission.IMPORT_PROPOSE);
        var form = forms.form(facts);
        var edit = forms.edit(facts, form);
        form.setReadOnly(!mayPropose);
        if (mayPropose) {
            header.primary(
                    Buttons.primary(text("intake.ui.check", facts.lines()), () -> check(facts, form, edit, changed)));
        }
        var sheets = imports.sheets(facts.id());
        var content = new Div(
                new Paragraph(text("intake.ui.columns.what")),
                sheet(facts, sheets, mayPropose, changed),
                headings(facts, sheets, mayPropose, changed),
                edit);
        content.addClassName("intake-step");
        chosenBy(facts).ifPresent(told -> content.addComponentAtIndex(1, told));
        startedFrom(facts)
                .ifPresent(mapping -> content.addComponentAtIndex(1, asBefore(facts, mapping, form, mayPropose)));
        return content;
    }

    /** Who has chosen what is shown, where that was somebody else. */
    private Optional<Component> chosenBy(ImportFacts facts) {
        var by = plans.choice(facts.id()).by();
        if (by == null || by.user().equals(user.id())) {
            return Optional.empty();
        }
        var zone = campaigns.campaign(facts.campaign()).zone();
        var told = new Paragraph(
                text("intake.ui.columns.chosen-by", staff.name(by.user()), new Instants(clock, zone).text(by.at())));
        told.addClassName("intake-notice");
        return Optional.of(told);
    }

    /** The kept mapping that is proposed, as long as nobody has had the rows checked as they wanted them. */
    private Optional<MappingFacts> startedFrom(ImportFacts facts) {
        return facts.state() == ImportState.UPLOADED && facts.checkBegunAt() == null
                ? Optional.ofNullable(facts.mapping()).flatMap(mappings::find)
                : Optional.empty();
    }

    private Component asBefore(ImportFacts facts, MappingFacts mapping, PlanForm form, boolean mayPropose) {
        var day = LocalDate.ofInstant(
                mapping.usedAt(), campaigns.campaign(facts.campaign()).zone());
        var told = new Div(new Paragraph(text("intake.ui.mapping.as-before", mapping.source(), DayText.of(day))));
        told.addClassName("intake-as-before");
        if (facts.plan().letterVersion() != null) {
            told.add(new Paragraph(text("intake.ui.mapping.signed")));
        }
        var list = mapping.plan().source();
        if (mayPropose && !list.isEmpty()) {
            told.add(Buttons.plain(text("intake.ui.mapping.same-source", list), () -> form.call(list)));
        }
        if (mayPropose) {
            told.add(Buttons.plain(text("intake.ui.mapping.afresh"), () -> {
                form.show(facts.plan().afresh());
                told.setVisible(false);
            }));
        }
        return told;
    }

    private void check(ImportFacts facts, PlanForm form, PlanEdit edit, Runnable changed) {
        var decided = rechecks.decided(facts.id());
        if (decided.isNothing()) {
            Notifications.orRefusal(() -> checkIfReady(facts.id(), form, edit, changed));
        } else if (form.isComplete()) {
            confirmCheck(facts, decided, () -> checkIfReady(facts.id(), form, edit, changed));
        }
    }

    /** What somebody else has chosen meanwhile is settled first, in the place of the form. */
    private void checkIfReady(UUID id, PlanForm form, PlanEdit edit, Runnable changed) {
        if (edit.isReady()) {
            words.remember(form.meanings());
            check(imports.facts(id), form.read().orElseThrow());
            edit.forget();
            changed.run();
        }
    }

    private static void confirmCheck(ImportFacts facts, Decided decided, Runnable check) {
        new ConfirmAction(
                        text("intake.ui.check.again.title", facts.fileName()),
                        text("intake.ui.check.again.what", decided.rows(), decided.values()),
                        text("intake.ui.check.again"),
                        check)
                .open();
    }

    private void check(ImportFacts facts, ImportPlan plan) {
        if (facts.lines() <= BackgroundCheck.AT_ONCE) {
            imports.check(facts.id(), facts.version(), plan);
        } else {
            background.start(facts.id(), facts.version(), plan);
        }
    }

    /** The first row of a list without headings must not be lost since it was taken for them. */
    private Component headings(ImportFacts facts, SheetChoice sheets, boolean mayPropose, Runnable changed) {
        var choice = new Checkbox(text("intake.ui.headed"));
        choice.setHelperText(text("intake.ui.headed.help"));
        choice.setValue(facts.plan().headings().stream().anyMatch(heading -> !heading.isBlank()));
        choice.setReadOnly(!mayPropose);
        choice.setVisible(sheets.mayBeUnheaded());
        choice.addValueChangeListener(change -> {
            if (Notifications.orRefusal(() -> imports.chooseHeadings(facts.id(), facts.version(), change.getValue()))) {
                drafts.discard(facts.id());
                changed.run();
            }
        });
        return choice;
    }

    /** A choice where the file has more than one sheet. */
    private Component sheet(ImportFacts facts, SheetChoice sheets, boolean mayPropose, Runnable changed) {
        var choice = new Select<String>();
        choice.setLabel(text("intake.ui.sheet"));
        choice.setItems(sheets.names());
        choice.setValue(facts.sheet());
        choice.setReadOnly(!mayPropose);
        choice.setVisible(sheets.isOpen());
        if (sheets.isOpen() && !rechecks.decided(facts.id()).isNothing()) {
            choice.setHelperText(text("intake.ui.sheet.decided"));
        }
        choice.addValueChangeListener(change -> {
            if (Notifications.orRefusal(() -> imports.chooseSheet(facts.id(), facts.version(), change.getValue()))) {
                drafts.discard(facts.id());
                changed.run();
            }
        });
        return choice;
    }
}
