package org.undersigned.roster.notice.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.Notifications;
import org.undersigned.roster.notice.NoticeDetails;

/** The words to a holder of an edition, to be changed and copied. */
final class NoticeForm extends Composite<Div> implements Form<NoticeDetails> {

    private final NoticeDetails draft;
    private final TextArea words = new TextArea(text("roster.notice.ui.words"));

    /** @param reached whom one reaches at the holder, and how; may be empty */
    NoticeForm(NoticeDetails draft, String reached) {
        this.draft = draft;
        var copy = Buttons.plain(text("roster.notice.ui.copy"), () -> {});
        Clipboard.onClick(copy)
                .writeText(
                        words,
                        copied -> Notifications.say(text("roster.notice.ui.copied")),
                        failed -> Notifications.refuse(text("roster.notice.ui.not-copied")));

        words.addClassName("notice-words");
        words.setMaxLength(NoticeDetails.LONGEST);
        words.setWidthFull();
        getContent().addClassName("reason-form");
        getContent().add(new Paragraph(text("roster.notice.ui.explanation")));
        if (!reached.isEmpty()) {
            getContent().add(new Paragraph(text("roster.notice.ui.reached", reached)));
        }
        getContent().add(words, new Div(copy));
        show(draft);
    }

    @Override
    public void show(NoticeDetails details) {
        words.setValue(details.words());
    }

    /** What is missing is said by the refusal. */
    @Override
    public Optional<NoticeDetails> read() {
        return Optional.of(new NoticeDetails(draft.seenVersion(), draft.holder(), words.getValue()));
    }
}
