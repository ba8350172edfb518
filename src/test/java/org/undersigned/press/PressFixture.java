package org.undersigned.press;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.roster.EditionFixture;
import org.undersigned.roster.ExportDetails;
import org.undersigned.roster.ExportService;
import org.undersigned.roster.FileKind;
import org.undersigned.signature.scope.Scope;

/** Published lists for tests, made through the real services. Needs a coordinator signed in, after the launch. */
@Component
public class PressFixture {

    private final EditionFixture editions;
    private final ExportService exports;

    PressFixture(EditionFixture editions, ExportService exports) {
        this.editions = editions;
        this.exports = exports;
    }

    /** Seals the list as it stands for press releases and gives it to a newsroom. */
    public UUID publish(LetterVersionFacts words, String newsroom) {
        var edition = editions.seal(words, Scope.PRESS_RELEASE);
        give(edition, newsroom);
        return edition;
    }

    public void give(UUID edition, String newsroom) {
        exports.export(edition, new ExportDetails(FileKind.TEXT, newsroom));
    }
}
