package org.undersigned.advertising.copy.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.undersigned.advertising.copy.CopyPreview;
import org.undersigned.advertising.copy.FailingName;
import org.undersigned.base.Refusal;

/** All that stands against an ad, and what it lacks. */
public final class CopyNotices extends Composite<Div> {

    private static final int LISTED = 12;

    public CopyNotices() {
        getContent().addClassName("copy-notices");
    }

    public void show(CopyPreview preview, Button... wayOut) {
        getContent().removeAll();
        if (!preview.failing().isEmpty()) {
            getContent().add(failing(preview.failing(), wayOut));
        }
        preview.against().stream()
                .filter(refusal -> preview.failing().stream()
                        .noneMatch(name -> sentence(name.refusal()).equals(sentence(refusal))))
                .forEach(refusal -> getContent().add(notice("tone-bad", new Paragraph(sentence(refusal)))));
        if (!preview.missing().isEmpty()) {
            getContent().add(missing(preview.missing()));
        }
    }

    /** What was typed cannot be shown. */
    public void refuse(Refusal refusal) {
        getContent().removeAll();
        getContent().add(notice("tone-bad", new Paragraph(sentence(refusal))));
    }

    private static Div failing(List<FailingName> failing, Button... wayOut) {
        var list = new UnorderedList();
        failing.stream()
                .limit(LISTED)
                .forEach(name ->
                        list.add(new ListItem(text("advertising.copy.ui.failing", name.credited(), name.why()))));
        if (failing.size() > LISTED) {
            list.add(new ListItem(text("advertising.copy.ui.failing.more", failing.size() - LISTED)));
        }
        var notice = notice("tone-bad", new Paragraph(text("advertising.copy.ui.failing.title", failing.size())));
        notice.add(list);
        notice.add(wayOut);
        return notice;
    }

    private static Div missing(List<Refusal> missing) {
        var list = new UnorderedList();
        missing.forEach(refusal -> list.add(new ListItem(sentence(refusal))));
        var notice = notice("tone-waiting", new Paragraph(text("advertising.copy.ui.missing")));
        notice.add(list);
        return notice;
    }

    private static String sentence(Refusal refusal) {
        return text(refusal.key(), refusal.arguments().toArray());
    }

    private static Div notice(String tone, Paragraph sentence) {
        var notice = new Div(sentence);
        notice.addClassNames("roster-notice", tone);
        return notice;
    }
}
