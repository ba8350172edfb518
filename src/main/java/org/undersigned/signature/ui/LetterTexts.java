package org.undersigned.signature.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.select.Select;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.undersigned.campaign.LetterFacts;
import org.undersigned.campaign.LetterService;
import org.undersigned.campaign.LetterVersionRow;
import org.undersigned.campaign.LocaleTag;

/** The texts that somebody can have said yes to. */
@Component
class LetterTexts {

    private final LetterService letters;

    LetterTexts(LetterService letters) {
        this.letters = letters;
    }

    /** A text to choose: which letter, which number, which language, and whether it is the latest number. */
    record Choice(LetterFacts letter, LetterVersionRow version) {

        boolean isCurrent() {
            return version.number() == letter.currentNumber();
        }

        String label() {
            return text(
                    isCurrent() ? "signature.ui.text-choice" : "signature.ui.text-choice.earlier",
                    letter.title(),
                    version.number(),
                    LocaleTag.label(version.locale()));
        }
    }

    /** The texts of all letters of a campaign. */
    Select<Choice> ofCampaign(UUID campaign) {
        return select(choices(campaign, letter -> true));
    }

    /** The texts of one letter. */
    Select<Choice> ofLetter(UUID campaign, UUID letter) {
        return select(choices(campaign, each -> each.id().equals(letter)));
    }

    /** The current numbers first, then the earlier ones, newest first. */
    private List<Choice> choices(UUID campaign, Predicate<LetterFacts> which) {
        var found = letters.letters(campaign).stream()
                .filter(which)
                .collect(Collectors.toMap(LetterFacts::id, Function.identity()));
        return letters.versionRows(campaign).values().stream()
                .flatMap(List::stream)
                .mapMulti((LetterVersionRow version, Consumer<Choice> choices) -> {
                    var letter = found.get(version.letterId());
                    if (letter != null) {
                        choices.accept(new Choice(letter, version));
                    }
                })
                .sorted(Comparator.comparing((Choice choice) -> !choice.isCurrent())
                        .thenComparing(choice -> choice.letter().title())
                        .thenComparing(choice -> -choice.version().number())
                        .thenComparing(choice -> choice.version().publishedAt()))
                .toList();
    }

    private static Select<Choice> select(List<Choice> choices) {
        var select = new Select<Choice>();
        select.setLabel(text("signature.ui.text"));
        select.setItems(choices);
        select.setItemLabelGenerator(Choice::label);
        if (!choices.isEmpty()) {
            select.setValue(choices.getFirst());
        }
        return select;
    }
}
