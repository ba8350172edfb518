package org.undersigned.roster;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.signature.CorrectionService;
import org.undersigned.signature.SignatureCards;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.correction.CorrectionDetails;
import org.undersigned.signature.scope.Scope;

/** Editions for tests, made through the real services. Needs a coordinator signed in. */
@Component
public class EditionFixture {

    private final RosterService rosters;
    private final ExportService exports;
    private final SignatureCards cards;
    private final CorrectionService corrections;

    EditionFixture(RosterService rosters, ExportService exports, SignatureCards cards, CorrectionService corrections) {
        this.rosters = rosters;
        this.exports = exports;
        this.cards = cards;
        this.corrections = corrections;
    }

    /** Seals the list as it stands for some words and a use. */
    public UUID seal(LetterVersionFacts words, Scope scope) {
        var list = rosters.live(new ListChoice(words.letterId(), words.number(), scope, Ordering.ALPHABETICAL));
        return rosters.seal(new SealDetails(list.choice(), "Launch ad", "Press desk, press@example.org", list.hash()));
    }

    /** The bytes of a file, given to a newspaper. */
    public byte[] give(UUID edition, FileKind kind) {
        return bytes(exports.export(edition, new ExportDetails(kind, "Daily Paper")));
    }

    static byte[] bytes(ExportedFile file) {
        var bytes = new ByteArrayOutputStream();
        file.content().accept(bytes);
        return bytes.toByteArray();
    }

    /** Corrects the credit and the uses of a confirmed signature. */
    public void correct(UUID signature, String credited, Set<Scope> scopes) {
        corrections.correct(
                signature,
                cards.card(signature).version(),
                new CorrectionDetails(credited, null, null, scopes, "The signer", "They asked for it"),
                SignatureFixture.written(),
                List.of());
    }
}
