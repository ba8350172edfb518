package org.undersigned.signature.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.Buttons;
import org.undersigned.signature.Scope;

/** What a yes covers, each use granted or not; the usual bundles with one click. */
final class ScopeChoice extends Composite<Div> {

    private static final Set<Scope> LIST_AND_PRINT = EnumSet.of(Scope.WEB_LIST, Scope.PRINT_AD, Scope.PRESS_RELEASE);

    private final CheckboxGroup<Scope> granted = new CheckboxGroup<>(text("signature.ui.scopes"));

    ScopeChoice() {
        granted.setItems(List.of(Scope.values()));
        granted.setItemLabelGenerator(Texts::label);
        granted.setHelperText(text("signature.ui.scopes.help"));
        var presets = new Div(
                Buttons.quiet(text("signature.ui.scopes.list-and-print"), () -> show(LIST_AND_PRINT)),
                Buttons.quiet(text("signature.ui.scopes.all"), () -> show(EnumSet.allOf(Scope.class))),
                Buttons.quiet(text("signature.ui.scopes.none"), () -> show(Set.of())));
        presets.addClassName("scope-presets");
        getContent().addClassName("scope-choice");
        getContent().add(granted, presets);
    }

    void show(Set<Scope> scopes) {
        granted.setValue(scopes);
    }

    Set<Scope> scopes() {
        return granted.getValue();
    }
}
