package org.undersigned.outreach.ui;

import static org.undersigned.base.Texts.text;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.undersigned.campaign.LetterService;

/** The texts of letters that can be shown to a party, and what they are called. */
@Component
class ShownTexts {

    private final LetterService letters;

    ShownTexts(LetterService letters) {
        this.letters = letters;
    }

    /** A text of a letter that may have been shown. */
    record ShownText(UUID version, String label) {}

    /** Those of a campaign, the latest number of each letter first. */
    List<ShownText> of(UUID campaign) {
        var rows = letters.versionRows(campaign);
        return letters.letters(campaign).stream()
                .flatMap(letter -> rows.getOrDefault(letter.id(), List.of()).stream()
                        .map(version -> new ShownText(
                                version.id(),
                                text("outreach.ui.touch.version", letter.title(), version.number(), version.locale()))))
                .toList();
    }

    Map<UUID, String> labels(UUID campaign) {
        return of(campaign).stream().collect(Collectors.toMap(ShownText::version, ShownText::label));
    }
}
