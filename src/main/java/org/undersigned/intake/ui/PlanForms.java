package org.undersigned.intake.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.base.ui.Editing;
import org.undersigned.campaign.LetterService;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.directory.Discipline;
import org.undersigned.directory.Disciplines;
import org.undersigned.directory.contact.Visibility;
import org.undersigned.intake.ImportFacts;
import org.undersigned.intake.ImportPlan;
import org.undersigned.intake.ImportService;
import org.undersigned.intake.ImportSurvey;
import org.undersigned.intake.PlanColumns;
import org.undersigned.intake.PlanService;
import org.undersigned.intake.word.WordService;

/** Makes the form in which people choose how a file is read. */
@org.springframework.stereotype.Component
class PlanForms {

    /** So many rows are looked at for values to show; the first ones often have empty cells. */
    private static final int SAMPLE_ROWS = 20;

    private final ImportService imports;
    private final ImportSurvey survey;
    private final WordService words;
    private final LetterService letters;
    private final Disciplines disciplines;
    private final PlanService plans;
    private final PlanDrafts drafts;
    private final CurrentUser user;

    PlanForms(
            ImportService imports,
            ImportSurvey survey,
            WordService words,
            LetterService letters,
            Disciplines disciplines,
            PlanService plans,
            PlanDrafts drafts,
            CurrentUser user) {
        this.imports = imports;
        this.survey = survey;
        this.words = words;
        this.letters = letters;
        this.disciplines = disciplines;
        this.plans = plans;
        this.drafts = drafts;
        this.user = user;
    }

    PlanForm form(ImportFacts facts) {
        return new PlanForm(
                facts.plan(),
                new ColumnTable(facts.plan().columnNames(), imports.sample(facts.id(), SAMPLE_ROWS)),
                new PlanOptions(disciplines.all(), texts(facts.campaign()), visibilities(), facts.usualSource()),
                new WordTable(words::choices),
                plan -> survey.of(facts.id(), plan));
    }

    /** The form in the hands of the user, as it was chosen last. */
    PlanEdit edit(ImportFacts facts, PlanForm form) {
        return new PlanEdit(facts.id(), form, plans, drafts, this::worded);
    }

    private Editing<ImportPlan> worded(Editing<ImportPlan> editing) {
        return editing.saying(PlanColumns.class, PlanForms::columns)
                .saying(UUID.class, words -> PlanOptions.title(letters.version(words)))
                .saying("all.discipline", String.class, this::discipline);
    }

    private static String columns(PlanColumns columns) {
        var names = columns.names();
        return IntStream.range(0, names.size())
                .filter(column -> columns.fields().get(column) != null)
                .mapToObj(column -> text(
                        "intake.ui.cell",
                        names.get(column),
                        label(Objects.requireNonNull(columns.fields().get(column)))))
                .collect(Collectors.joining("\n"));
    }

    private String discipline(String code) {
        return disciplines.all().stream()
                .filter(known -> known.code().equals(code))
                .map(Discipline::label)
                .findFirst()
                .orElse(code);
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
