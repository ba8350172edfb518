package org.undersigned.intake.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.base.DayText;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.ConfirmAction;
import org.undersigned.base.ui.Notifications;
import org.undersigned.base.ui.ViewHeader;
import org.undersigned.campaign.CampaignService;
import org.undersigned.campaign.LetterService;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.directory.Disciplines;
import org.undersigned.directory.contact.Visibility;
import org.undersigned.intake.BackgroundCheck;
import org.undersigned.intake.Decided;
import org.undersigned.intake.ImportFacts;
import org.undersigned.intake.ImportPlan;
import org.undersigned.intake.ImportService;
import org.undersigned.intake.ImportState;
import org.undersigned.intake.ImportSurvey;
import org.undersigned.intake.RecheckService;
import org.undersigned.intake.mapping.MappingFacts;
import org.undersigned.intake.mapping.MappingService;
import org.undersigned.intake.word.WordService;
import org.undersigned.work.JobFacts;

/** The first step: what each column is, and what is to come of the rows. */
@org.springframework.stereotype.Component
class ColumnsStep {

    /** So many rows are looked at for values to show; the first ones often have empty cells. */
    private static final int SAMPLE_ROWS = 20;

    private final ImportService imports;
    private final BackgroundCheck background;
    private final RecheckService rechecks;
    private final ImportSurvey survey;
    private final WordService words;
    private final MappingService mappings;
    private final CampaignService campaigns;
    private final LetterService letters;
    private final Disciplines disciplines;
    private final PlanDrafts drafts;
    private final CurrentUser user;

    ColumnsStep(
            ImportService imports,
            BackgroundCheck background,
            RecheckService rechecks,
            ImportSurvey survey,
            WordService words,
            MappingService mappings,
            CampaignService campaigns,
            LetterService letters,
            Disciplines disciplines,
            PlanDrafts drafts,
            CurrentUser user) {
        this.imports = imports;
        this.background = background;
        this.rechecks = rechecks;
        this.survey = survey;
        this.words = words;
        this.mappings = mappings;
        this.campaigns = campaigns;
        this.letters = letters;
        this.disciplines = disciplines;
        this.drafts = drafts;
        this.user = user;
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
        var form = new PlanForm(
                facts.plan(),
                new ColumnTable(facts.plan().columnNames(), imports.sample(facts.id(), SAMPLE_ROWS)),
                new PlanOptions(disciplines.all(), texts(facts.campaign()), visibilities(), facts.usualSource()),
                new WordTable(words::choices),
                plan -> survey.of(facts.id(), plan));
        var mayPropose = user.may(Permission.IMPORT_PROPOSE);
        form.setReadOnly(!mayPropose);
        drafts.waiting(facts).ifPresent(form::show);
        if (mayPropose) {
            form.onChoice(plan -> drafts.keep(facts, plan));
            header.primary(Buttons.primary(text("intake.ui.check", facts.lines()), () -> check(facts, form, changed)));
        }
        var content = new Div(
                new Paragraph(text("intake.ui.columns.what")),
                sheet(facts, mayPropose, changed),
                headings(facts, mayPropose, changed),
                form);
        content.addClassName("intake-step");
        startedFrom(facts)
                .ifPresent(mapping -> content.addComponentAtIndex(1, asBefore(facts, mapping, form, mayPropose)));
        return content;
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

    private void check(ImportFacts facts, PlanForm form, Runnable changed) {
        var plan = form.read();
        if (plan.isEmpty()) {
            return;
        }
        Runnable check = () -> {
            words.remember(form.meanings());
            check(facts, plan.get());
            drafts.discard(facts.id());
        };
        var decided = rechecks.decided(facts.id());
        if (decided.isNothing()) {
            if (Notifications.orRefusal(check)) {
                changed.run();
            }
        } else {
            confirmCheck(facts, decided, () -> {
                check.run();
                changed.run();
            });
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
    private Component headings(ImportFacts facts, boolean mayPropose, Runnable changed) {
        var choice = new Checkbox(text("intake.ui.headed"));
        choice.setHelperText(text("intake.ui.headed.help"));
        choice.setValue(facts.plan().headings().stream().anyMatch(heading -> !heading.isBlank()));
        choice.setReadOnly(!mayPropose);
        choice.addValueChangeListener(change -> {
            if (Notifications.orRefusal(() -> imports.chooseHeadings(facts.id(), facts.version(), change.getValue()))) {
                changed.run();
            }
        });
        return choice;
    }

    /** A choice where the file has more than one sheet. */
    private Component sheet(ImportFacts facts, boolean mayPropose, Runnable changed) {
        var sheets = imports.sheets(facts.id());
        var choice = new Select<String>();
        choice.setLabel(text("intake.ui.sheet"));
        choice.setItems(sheets);
        choice.setValue(facts.sheet());
        choice.setReadOnly(!mayPropose);
        choice.setVisible(sheets.size() > 1);
        if (sheets.size() > 1 && !rechecks.decided(facts.id()).isNothing()) {
            choice.setHelperText(text("intake.ui.sheet.decided"));
        }
        choice.addValueChangeListener(change -> {
            if (Notifications.orRefusal(() -> imports.chooseSheet(facts.id(), facts.version(), change.getValue()))) {
                changed.run();
            }
        });
        return choice;
    }

    /** Those who see only the private contact points of whom they hold a claim on could not enter any. */
    private List<Visibility> visibilities() {
        var mayHide = user.may(Permission.VAULT_READ) && !user.may(Permission.VAULT_READ_OWN);
        return Arrays.stream(Visibility.values())
                .filter(visibility -> mayHide || !visibility.isPrivate())
                .toList();
    }

    /** The texts of all letters of the campaign, the latest number of each letter first. */
    private List<LetterVersionFacts> texts(UUID campaign) {
        return letters.letters(campaign).stream()
                .flatMap(letter -> letters.versions(letter.id()).stream()
                        .sorted(Comparator.comparingInt(LetterVersionFacts::number)
                                .reversed()))
                .toList();
    }
}
