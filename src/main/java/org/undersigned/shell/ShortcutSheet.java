package org.undersigned.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.Symbol;

/** Lists the keys. */
class ShortcutSheet {

    private final Dialog dialog = new Dialog(Texts.text("shell.shortcuts.title"));

    ShortcutSheet() {
        var sections = new Div(
                everywhere(), inForms(), inLists(), onAParticipation(), inAReview(), inTheQueue(), inApprovals());
        sections.addClassName("shortcut-sections");
        dialog.addClassName("shortcut-sheet");
        dialog.add(sections);
        var close = Buttons.plain(Texts.text("shell.shortcuts.close"), dialog::close);
        close.setAutofocus(true);
        dialog.getFooter().add(close);
    }

    /** The button in the drawer; the key {@code ?} presses it. */
    Component opener() {
        var opener = new NativeButton();
        opener.addClickListener(click -> dialog.open());
        opener.add(Symbol.KEYBOARD.icon());
        opener.addClassNames("shortcuts-open", "bare-button");
        opener.setAriaLabel(Texts.text("shell.shortcuts.open"));
        opener.getElement().setAttribute("title", Texts.text("shell.shortcuts.open"));
        return opener;
    }

    private static Section everywhere() {
        var keys = new DescriptionList();
        add(keys, Texts.text("shell.key.search"), Texts.text("shell.shortcuts.search"));
        add(keys, Texts.text("shell.key.find"), Texts.text("shell.shortcuts.find"));
        add(keys, Texts.text("shell.key.help"), Texts.text("shell.shortcuts.help"));
        add(keys, Texts.text("shell.key.escape"), Texts.text("shell.shortcuts.escape"));
        return section(Texts.text("shell.shortcuts.everywhere"), keys);
    }

    private static Section inLists() {
        var keys = new DescriptionList();
        add(keys, Texts.text("shell.key.arrows"), Texts.text("shell.shortcuts.arrows"));
        add(keys, Texts.text("shell.key.enter"), Texts.text("shell.shortcuts.enter"));
        add(keys, Texts.text("shell.key.space"), Texts.text("shell.shortcuts.space"));
        add(keys, Texts.text("shell.key.escape"), Texts.text("shell.shortcuts.escape-list"));
        add(keys, Texts.text("shell.key.back"), Texts.text("shell.shortcuts.back"));
        return section(Texts.text("shell.shortcuts.lists"), keys);
    }

    private static Section inForms() {
        var keys = new DescriptionList();
        add(keys, Texts.text("shell.key.enter"), Texts.text("shell.shortcuts.save-line"));
        add(keys, Texts.text("shell.key.save"), Texts.text("shell.shortcuts.save"));
        add(keys, Texts.text("shell.key.escape"), Texts.text("shell.shortcuts.escape-form"));
        return section(Texts.text("shell.shortcuts.forms"), keys);
    }

    private static Section onAParticipation() {
        var keys = new DescriptionList();
        add(keys, Texts.text("shell.key.log"), Texts.text("shell.shortcuts.log"));
        return section(Texts.text("shell.shortcuts.participation"), keys);
    }

    private static Section inAReview() {
        var keys = new DescriptionList();
        add(keys, Texts.text("shell.key.create"), Texts.text("shell.shortcuts.create"));
        add(keys, Texts.text("shell.key.same"), Texts.text("shell.shortcuts.same"));
        add(keys, Texts.text("shell.key.leave-out"), Texts.text("shell.shortcuts.leave-out"));
        return section(Texts.text("shell.shortcuts.review"), keys);
    }

    private static Section inTheQueue() {
        var keys = new DescriptionList();
        add(keys, Texts.text("shell.key.confirm"), Texts.text("shell.shortcuts.confirm"));
        add(keys, Texts.text("shell.key.reject"), Texts.text("shell.shortcuts.reject"));
        add(keys, Texts.text("shell.key.ask"), Texts.text("shell.shortcuts.ask"));
        add(keys, Texts.text("shell.key.hold"), Texts.text("shell.shortcuts.hold"));
        add(keys, Texts.text("shell.key.next"), Texts.text("shell.shortcuts.next"));
        add(keys, Texts.text("shell.key.previous"), Texts.text("shell.shortcuts.previous"));
        return section(Texts.text("shell.shortcuts.queue"), keys);
    }

    private static Section inApprovals() {
        var keys = new DescriptionList();
        add(keys, Texts.text("shell.key.approve"), Texts.text("shell.shortcuts.approve"));
        add(keys, Texts.text("shell.key.request-changes"), Texts.text("shell.shortcuts.request-changes"));
        add(keys, Texts.text("shell.key.next"), Texts.text("shell.shortcuts.next-ad"));
        add(keys, Texts.text("shell.key.previous"), Texts.text("shell.shortcuts.previous-ad"));
        return section(Texts.text("shell.shortcuts.approvals"), keys);
    }

    private static Section section(String title, DescriptionList keys) {
        keys.addClassName("shortcut-list");
        return new Section(new H3(title), keys);
    }

    private static void add(DescriptionList keys, String key, String meaning) {
        var cap = new Span(key);
        cap.addClassName("key");
        keys.add(new Div(new Term(cap), new Description(meaning)));
    }
}
