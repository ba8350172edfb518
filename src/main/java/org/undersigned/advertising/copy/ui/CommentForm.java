package org.undersigned.advertising.copy.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.undersigned.advertising.copy.CommentPin;
import org.undersigned.advertising.copy.CopyPreview;
import org.undersigned.advertising.copy.CopyWords;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.Form;

/** What somebody has to say, and about what: the whole ad, a block, or a name. */
final class CommentForm extends Composite<Div> implements Form<CommentForm.Said> {

    private final ComboBox<About> about = new ComboBox<>(text("advertising.copy.ui.comment.about"));
    private final TextArea words = new TextArea(text("advertising.copy.ui.comment.words"));

    /** A comment about a place. */
    record Said(CommentPin pin, String words) {}

    /** A place that can be spoken of, and how it is called. */
    record About(CommentPin pin, String label) {}

    CommentForm(CopyPreview preview) {
        var places = places(preview);
        about.setItems(places);
        about.setItemLabelGenerator(About::label);
        about.setValue(places.getFirst());
        about.setWidthFull();
        words.setMaxLength(CopyWords.LONGEST);
        words.setRequiredIndicatorVisible(true);
        words.setWidthFull();
        getContent().addClassName("reason-form");
        getContent().add(about, words);
    }

    private static List<About> places(CopyPreview preview) {
        var whole = new About(CommentPin.WHOLE, text("advertising.copy.ui.comment.whole"));
        var blocks = IntStream.range(0, preview.blocks().size())
                .mapToObj(block -> new About(CommentPin.block(block), label(preview, block)));
        var names =
                preview.running().stream().map(line -> new About(CommentPin.name(line.position()), line.credited()));
        return Stream.concat(Stream.concat(Stream.of(whole), blocks), names).toList();
    }

    private static String label(CopyPreview preview, int block) {
        var shown = preview.blocks().get(block);
        return text(
                "advertising.copy.ui.comment.block",
                block + 1,
                Texts.label(shown.kind()),
                shown.words().lines().findFirst().orElse(""));
    }

    @Override
    public void show(Said details) {
        words.setValue(details.words());
    }

    @Override
    public Optional<Said> read() {
        return Optional.ofNullable(about.getValue()).map(place -> new Said(place.pin(), words.getValue()));
    }
}
