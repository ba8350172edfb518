package org.undersigned.signature.credit.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
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
import org.undersigned.signature.scope.Scope;

/** What a yes covers, each use granted or not, until a day where there is one; the usual bundles with one click. */
public final class ScopeChoice extends Composite<Div> {

    private static final Set<Scope> LIST_AND_PRINT = EnumSet.of(Scope.WEB_LIST, Scope.PRINT_AD, Scope.PRESS_RELEASE);

    private final CheckboxGroup<Scope> granted = new CheckboxGroup<>(text("signature.ui.scopes"));
    private final Checkbox limited = new Checkbox(text("signature.ui.scopes.limited"));
    private final Map<Scope, DatePicker> ends = new EnumMap<>(Scope.class);

    public ScopeChoice() {
        granted.addValueChangeListener(changed -> offerEnds());
        limited.addValueChangeListener(ticked -> offerEnds());

        granted.setItems(List.of(Scope.values()));
        granted.setItemLabelGenerator(Texts::label);
        granted.setHelperText(text("signature.ui.scopes.help"));
        var columns = new FormColumns();
        for (var scope : EnumSet.complementOf(EnumSet.of(Scope.REVEAL_BEFORE_LAUNCH))) {
            var end = DayFields.day(text("signature.ui.scopes.until", label(scope)));
            end.setHelperText(text("signature.ui.scopes.until.help"));
            end.setClearButtonVisible(true);
            ends.put(scope, end);
            columns.add(end);
        }
        offerEnds();

        var presets = new Div(
                Buttons.quiet(text("signature.ui.scopes.list-and-print"), () -> granted.setValue(LIST_AND_PRINT)),
                Buttons.quiet(text("signature.ui.scopes.all"), () -> granted.setValue(EnumSet.allOf(Scope.class))),
                Buttons.quiet(text("signature.ui.scopes.none"), () -> granted.setValue(Set.of())));
        presets.addClassName("scope-presets");
        getContent().addClassName("scope-choice");
        getContent().add(granted, presets, limited, columns);
    }

    public void show(Set<Scope> scopes, Map<Scope, LocalDate> until) {
        granted.setValue(scopes);
        ends.forEach((scope, end) -> end.setValue(until.get(scope)));
        limited.setValue(!until.isEmpty());
    }

    public Set<Scope> scopes() {
        return granted.getValue();
    }

    /** The ends of the uses that are granted, where there are any. */
    public Map<Scope, LocalDate> until() {
        var until = new EnumMap<Scope, LocalDate>(Scope.class);
        ends.forEach((scope, end) -> {
            if (end.isVisible() && end.getValue() != null) {
                until.put(scope, end.getValue());
            }
        });
        return until;
    }

    /** A day that cannot be read must not pass for no end. */
    public boolean isComplete() {
        return ends.values().stream().noneMatch(end -> end.isVisible() && end.isInvalid());
    }

    private void offerEnds() {
        ends.forEach((scope, end) ->
                end.setVisible(limited.getValue() && granted.getValue().contains(scope)));
    }
}
