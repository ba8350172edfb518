package org.undersigned.advertising.print.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.undersigned.advertising.print.LapseDetails;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.FormColumns;

/** That an ad did not run, and who at the paper has said so. */
final class LapseForm extends Composite<FormColumns> implements Form<LapseDetails> {

    private final TextArea words = new TextArea(text("advertising.order.ui.not-run.words"));
    private final NoticeFields notice;

    LapseForm(Instant now, ZoneId zone) {
        notice = new NoticeFields(now, zone);
        words.setRequiredIndicatorVisible(true);
        getContent()
                .addWide(new Paragraph(text("advertising.order.ui.not-run.explanation")))
                .addWide(words)
                .addWide(notice);
    }

    @Override
    public void show(LapseDetails details) {
        words.setValue(details.words());
        notice.show(details.notice());
    }

    @Override
    public Optional<LapseDetails> read() {
        return Optional.of(new LapseDetails(words.getValue(), notice.notice().orElse(null)));
    }
}
