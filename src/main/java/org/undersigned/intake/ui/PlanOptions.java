package org.undersigned.intake.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.FormColumns;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.campaign.LocaleTag;
import org.undersigned.campaign.Tier;
import org.undersigned.directory.Discipline;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.contact.Visibility;
import org.undersigned.directory.source.SourceDetails;
import org.undersigned.intake.ImportPlan;
import org.undersigned.intake.PlanForAll;
import org.undersigned.intake.PlannedRecords;
import org.undersigned.intake.field.Field;
import org.undersigned.outreach.Stage;
import org.undersigned.signature.scope.Scope;

/** What holds for all rows of a file, and what else is to come of them. */
final class PlanOptions extends Composite<FormColumns> {

    private static final Set<Field> CONTACT_POINTS =
            EnumSet.of(Field.EMAIL, Field.PHONE, Field.SOCIAL, Field.REPRESENTATIVE_EMAIL, Field.REPRESENTATIVE_PHONE);

    private final List<Discipline> knownDisciplines;
    private final List<LetterVersionFacts> texts;
    private final List<Visibility> visibilities;
    private final String usualSource;
    private final TextField source = new TextField(text("intake.ui.options.source"));
    private final Select<PartyKind> kind = new Select<>();
    private final Select<Discipline> discipline = new Select<>();
    private final Select<Visibility> visibility = new Select<>();
    private final Checkbox opens = new Checkbox(text("intake.ui.options.opens"));
    private final Select<Stage> stage = new Select<>();
    private final Select<Tier> tier = new Select<>();
    private final Checkbox records = new Checkbox(text("intake.ui.options.records"));
    private final Paragraph suited = new Paragraph();
    private final Select<LetterVersionFacts> letter = new Select<>();
    private final CheckboxGroup<Scope> scopes = new CheckboxGroup<>(text("intake.ui.options.scopes"));

    /**
     * @param texts of the letters of the campaign, of which one can have been signed
     * @param visibilities those that the user may give to a contact point
     * @param usualSource what stands for where the list comes from as long as nobody says it
     */
    PlanOptions(
            List<Discipline> disciplines,
            List<LetterVersionFacts> texts,
            List<Visibility> visibilities,
            String usualSource) {
        this.knownDisciplines = disciplines;
        this.texts = texts;
        this.visibilities = visibilities;
        this.usualSource = usualSource;
        fill(kind, text("intake.ui.options.kind"), List.of(PartyKind.values()), Texts::label);
        allowNone(kind, text("intake.ui.options.kind.guess"));
        fill(discipline, text("intake.ui.options.discipline"), disciplines, Discipline::label);
        allowNone(discipline, text("intake.ui.options.discipline.none"));
        fill(visibility, text("intake.ui.options.visibility"), visibilities, Texts::label);
        fill(stage, text("intake.ui.options.stage"), stages(), Texts::label);
        fill(tier, text("intake.ui.options.tier"), List.of(Tier.values()), Texts::label);
        fill(letter, text("intake.ui.options.letter"), texts, PlanOptions::title);
        scopes.setItems(Scope.values());
        scopes.setItemLabelGenerator(Texts::label);
        scopes.setHelperText(text("intake.ui.options.scopes.help"));
        scopes.setRequiredIndicatorVisible(true);
        scopes.setErrorMessage(text("intake.refused.no-scopes"));
        source.setHelperText(text("intake.ui.options.source.help"));
        source.setMaxLength(SourceDetails.LONGEST_LABEL);
        discipline.setHelperText(text("intake.ui.options.discipline.help"));
        records.setHelperText(text(texts.isEmpty() ? "intake.ui.options.no-text" : "intake.ui.options.records.help"));

        suited.addClassName("intake-suited");
        suited.getElement().setAttribute("role", "status");

        visibility.addValueChangeListener(
                chosen -> visibility.setHelperText(text("directory.contact.visibility.help." + chosen.getValue())));
        opens.addValueChangeListener(change -> reveal());
        records.addValueChangeListener(change -> reveal());

        getContent()
                .addWide(source)
                .add(kind, discipline)
                .addWide(visibility)
                .addWide(opens)
                .add(stage, tier)
                .addWide(records)
                .addWide(suited)
                .addWide(letter)
                .addWide(scopes);
    }

    /** @param changed called when another kind holds for all rows */
    void onKind(Runnable changed) {
        kind.addValueChangeListener(change -> changed.run());
    }

    /** @param chosen called when anything here is chosen */
    void onAny(Runnable chosen) {
        Stream.<HasValue<?, ?>>of(source, kind, discipline, visibility, opens, stage, tier, records, letter, scopes)
                .forEach(field -> field.addValueChangeListener(change -> chosen.run()));
    }

    /**
     * @param signed called when signatures are to be recorded or no more
     * @param opened called when participations are to be opened or no more
     */
    void onHomes(Runnable signed, Runnable opened) {
        records.addValueChangeListener(change -> signed.run());
        opens.addValueChangeListener(change -> opened.run());
    }

    /** Asks who may see contact points as long as there are some. */
    void showFor(List<@Nullable Field> columns) {
        visibility.setVisible(CONTACT_POINTS.stream().anyMatch(columns::contains));
    }

    void show(ImportPlan plan) {
        source.setValue(plan.source().isEmpty() ? usualSource : plan.source());
        kind.setValue(plan.kind());
        discipline.setValue(knownDisciplines.stream()
                .filter(known -> known.code().equals(plan.discipline()))
                .findFirst()
                .orElse(null));
        offer(plan.visibility());
        visibility.setValue(plan.visibility());
        opens.setValue(plan.stage() != null);
        stage.setValue(plan.stage() == null ? Stage.IDENTIFIED : plan.stage());
        tier.setValue(plan.tier());
        records.setValue(plan.letterVersion() != null);
        letter.setValue(texts.stream()
                .filter(text -> text.id().equals(plan.letterVersion()))
                .findFirst()
                .or(() -> texts.stream().findFirst())
                .orElse(null));
        scopes.setValue(plan.scopes());
        tellSuited(Optional.empty());
        reveal();
    }

    /** @param told which columns are read otherwise since signatures are recorded or are not any more */
    void tellSuited(Optional<String> told) {
        suited.setText(told.orElse(""));
        suited.setVisible(told.isPresent());
    }

    /** Says where the list comes from. */
    void call(String list) {
        source.setValue(list);
    }

    /** What somebody else has chosen stays as long as nobody chooses otherwise. */
    private void offer(Visibility chosen) {
        visibility.setItems(Stream.concat(visibilities.stream(), Stream.of(chosen))
                .distinct()
                .sorted()
                .toList());
    }

    /** Says at the field what is missing, and brings it before the eyes: the form is longer than a screen. */
    boolean isComplete() {
        var isMissing = records.getValue() && scopes.isEmpty();
        scopes.setInvalid(isMissing);
        if (isMissing) {
            scopes.scrollIntoView();
            scopes.getChildren()
                    .filter(Checkbox.class::isInstance)
                    .map(Checkbox.class::cast)
                    .findFirst()
                    .ifPresent(Checkbox::focus);
        }
        return !isMissing;
    }

    /** The given plan with what the fields hold. */
    ImportPlan read(ImportPlan columns) {
        var chosenDiscipline = discipline.getValue();
        var signed = records.getValue() ? letter.getValue() : null;
        return columns.with(new PlanForAll(
                        kind.getValue(),
                        chosenDiscipline == null ? null : chosenDiscipline.code(),
                        visibility.getValue(),
                        said()))
                .with(new PlannedRecords(
                        tier.getValue(),
                        opens.getValue() ? stage.getValue() : null,
                        signed == null ? null : signed.id(),
                        signed == null ? Set.of() : scopes.getValue()));
    }

    /** Where the list comes from; blank where that is no more than the name of the file. */
    private String said() {
        var words = source.getValue().strip();
        return words.equals(usualSource) ? "" : words;
    }

    void setReadOnly(boolean readOnly) {
        Stream.<HasValue<?, ?>>of(source, kind, discipline, visibility, opens, stage, tier, records, letter, scopes)
                .forEach(field -> field.setReadOnly(readOnly));
    }

    private void reveal() {
        stage.setVisible(opens.getValue());
        tier.setVisible(opens.getValue());
        records.setEnabled(!texts.isEmpty());
        letter.setVisible(records.getValue());
        scopes.setVisible(records.getValue());
    }

    /** A file cannot say that somebody signed or withdrew: those stages follow the signature. */
    private static List<Stage> stages() {
        return Arrays.stream(Stage.values())
                .filter(stage -> !stage.isBySignature())
                .toList();
    }

    static String title(LetterVersionFacts text) {
        return text(
                "intake.ui.options.letter.title", text.letterTitle(), text.number(), LocaleTag.label(text.locale()));
    }

    private static <T> void fill(Select<T> select, String label, List<T> items, Function<T, String> itemLabel) {
        select.setLabel(label);
        select.setItems(items);
        select.setItemLabelGenerator(itemLabel::apply);
    }

    private static <T> void allowNone(Select<T> select, String caption) {
        var labels = select.getItemLabelGenerator();
        select.setItemLabelGenerator(item -> item == null ? caption : labels.apply(item));
        select.setEmptySelectionCaption(caption);
        select.setEmptySelectionAllowed(true);
    }
}
