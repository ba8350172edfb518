package org.undersigned.signature.credit.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.DayFields;
import org.undersigned.base.ui.FormColumns;
import org.undersigned.directory.PartySearch;
import org.undersigned.directory.PartyService;
import org.undersigned.directory.ui.PartiesPicker;
import org.undersigned.signature.scope.Limits;
import org.undersigned.signature.scope.Scope;

/** What a yes covers, each use granted or not, within limits where there are any; the usual bundles with one click. */
public final class ScopeChoice extends Composite<Div> {

    private static final Set<Scope> LIST_AND_PRINT = EnumSet.of(Scope.WEB_LIST, Scope.PRINT_AD, Scope.PRESS_RELEASE);

    private final CheckboxGroup<Scope> granted = new CheckboxGroup<>(text("signature.ui.scopes"));
    private final Checkbox limited = new Checkbox(text("signature.ui.scopes.limited"));
    private final Map<Scope, DatePicker> ends = new EnumMap<>(Scope.class);
    private final Map<Scope, IntegerField> runs = new EnumMap<>(Scope.class);
    private final PartiesPicker notBeside;

    ScopeChoice(PartySearch search, PartyService parties) {
        notBeside = new PartiesPicker(text("signature.ui.scopes.not-beside"), search, parties);
        granted.addValueChangeListener(changed -> offerLimits());
        limited.addValueChangeListener(ticked -> offerLimits());

        granted.setItems(List.of(Scope.values()));
        granted.setItemLabelGenerator(Texts::label);
        granted.setHelperText(text("signature.ui.scopes.help"));
        notBeside.setHelperText(text("signature.ui.scopes.not-beside.help"));
        getContent().addClassName("scope-choice");
        getContent().add(granted, presets(), limited, limitFields());
        offerLimits();
    }

    private Div presets() {
        var presets = new Div(
                Buttons.quiet(text("signature.ui.scopes.list-and-print"), () -> granted.setValue(LIST_AND_PRINT)),
                Buttons.quiet(text("signature.ui.scopes.all"), () -> granted.setValue(EnumSet.allOf(Scope.class))),
                Buttons.quiet(text("signature.ui.scopes.none"), () -> granted.setValue(Set.of())));
        presets.addClassName("scope-presets");
        return presets;
    }

    private FormColumns limitFields() {
        var columns = new FormColumns();
        for (var scope : EnumSet.complementOf(EnumSet.of(Scope.REVEAL_BEFORE_LAUNCH))) {
            var end = DayFields.day(text("signature.ui.scopes.until", label(scope)));
            end.setHelperText(text("signature.ui.scopes.until.help"));
            end.setClearButtonVisible(true);
            ends.put(scope, end);
            columns.add(end);
            if (scope.runs()) {
                columns.add(often(scope));
            }
        }
        return columns.addWide(notBeside);
    }

    private IntegerField often(Scope scope) {
        var often = new IntegerField(text("signature.ui.scopes.runs", label(scope)));
        often.setHelperText(text("signature.ui.scopes.runs.help"));
        often.setMin(1);
        often.setMax(Limits.MOST_RUNS);
        often.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(text("signature.refused.runs", Limits.MOST_RUNS))
                .setMinErrorMessage(text("signature.refused.runs", Limits.MOST_RUNS))
                .setMaxErrorMessage(text("signature.refused.runs", Limits.MOST_RUNS)));
        runs.put(scope, often);
        return often;
    }

    public void show(Set<Scope> scopes, Limits limits) {
        granted.setValue(scopes);
        ends.forEach((scope, end) -> end.setValue(limits.until().get(scope)));
        runs.forEach((scope, often) -> often.setValue(limits.runs().get(scope)));
        notBeside.choose(limits.notBeside());
        limited.setValue(limits.isSet());
    }

    public Set<Scope> scopes() {
        return granted.getValue();
    }

    /** The limits of the uses that are granted, where there are any. */
    public Limits limits() {
        if (!limited.getValue()) {
            return Limits.NONE;
        }
        var until = new EnumMap<Scope, LocalDate>(Scope.class);
        ends.forEach((scope, end) -> end.getOptionalValue().ifPresent(day -> until.put(scope, day)));
        var often = new EnumMap<Scope, Integer>(Scope.class);
        runs.forEach((scope, field) -> field.getOptionalValue().ifPresent(number -> often.put(scope, number)));
        return new Limits(until, often, notBeside.parties()).of(scopes());
    }

    /** Whether any use is granted; says at the field that one has to be, where none is. */
    public boolean isGranting() {
        var isGranting = !granted.getValue().isEmpty();
        granted.setErrorMessage(text("signature.ui.scopes.missing"));
        granted.setInvalid(!isGranting);
        return isGranting;
    }

    /** A day or a number that cannot be read must not pass for no limit. */
    public boolean isComplete() {
        return ends.values().stream().noneMatch(end -> end.isVisible() && end.isInvalid())
                && runs.values().stream().noneMatch(often -> often.isVisible() && often.isInvalid());
    }

    private void offerLimits() {
        ends.forEach((scope, end) -> end.setVisible(isLimited(scope)));
        runs.forEach((scope, often) -> often.setVisible(isLimited(scope)));
        notBeside.setVisible(limited.getValue());
    }

    private boolean isLimited(Scope scope) {
        return limited.getValue() && granted.getValue().contains(scope);
    }
}
