package org.undersigned.press.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.undersigned.press.quote.QuotedBy;

/** A field in which a speaker is chosen by typing a part of the name. */
final class SpeakerField extends ComboBox<SpeakerChoice> {

    private final Function<String, List<SpeakerChoice>> search;

    /** @param search finds speakers by what was typed */
    SpeakerField(Function<String, List<SpeakerChoice>> search) {
        super(text("press.quote.ui.speaker"));
        this.search = search;
        setPlaceholder(text("press.quote.ui.speaker.placeholder"));
        setHelperText(text("press.quote.ui.speaker.help"));
        setRequiredIndicatorVisible(true);
        setItemLabelGenerator(SpeakerChoice::name);
        setRenderer(
                LitRenderer.<SpeakerChoice>of("<div class=\"party-choice\"><span class=\"printed\">${item.name}</span>"
                                + "<span class=\"party-choice-note\">${item.note}</span></div>")
                        .withProperty("name", SpeakerChoice::name)
                        .withProperty("note", SpeakerChoice::note));
        setItems(this::fetch);
    }

    private Stream<SpeakerChoice> fetch(Query<SpeakerChoice, String> query) {
        var found = search.apply(query.getFilter().orElse("").strip());
        return found.stream().skip(query.getOffset()).limit(query.getLimit());
    }

    /** Whose words the quote is; null while nobody is chosen. */
    @Nullable
    QuotedBy speaker() {
        return getValue() == null ? null : getValue().by();
    }
}
