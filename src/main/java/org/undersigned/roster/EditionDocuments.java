package org.undersigned.roster;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.base.name.Folding;
import org.undersigned.campaign.CampaignService;
import org.undersigned.campaign.LetterService;
import org.undersigned.roster.EditionContent.Changes;

/** Makes the files of an edition from what was sealed, and from nothing else that could change. */
@Component
class EditionDocuments {

    private final EditionLines lines;
    private final Editions editions;
    private final CampaignService campaigns;
    private final LetterService letters;

    EditionDocuments(EditionLines lines, Editions editions, CampaignService campaigns, LetterService letters) {
        this.lines = lines;
        this.editions = editions;
        this.campaigns = campaigns;
        this.letters = letters;
    }

    byte[] make(EditionFacts edition, FileKind kind) {
        var content = content(edition);
        var out = new ByteArrayOutputStream();
        switch (kind) {
            case XLSX -> NewsroomWorkbook.write(content, out);
            case CSV -> NameSheet.write(content, out);
            case TEXT -> NameBlock.write(content, out);
        }
        return out.toByteArray();
    }

    /** "stealing-isnt-innovation-edition-3.xlsx". */
    String fileName(EditionFacts edition, FileKind kind) {
        var slug = campaigns.campaign(edition.campaign()).slug();
        return String.join("-", Folding.words(slug.replace('-', ' '))).toLowerCase(Locale.ROOT) + "-edition-"
                + edition.number() + "." + kind.suffix();
    }

    private EditionContent content(EditionFacts edition) {
        var now = lines.of(edition.id());
        return new EditionContent(
                edition,
                campaigns.campaign(edition.campaign()),
                letters.letter(edition.choice().letter()),
                now,
                changes(edition, now));
    }

    private @Nullable Changes changes(EditionFacts edition, List<EditionLine> now) {
        if (edition.predecessor() == null) {
            return null;
        }
        var since = editions.findById(edition.predecessor()).orElseThrow().facts();
        return new Changes(since, EditionDifference.between(lines.of(since.id()), now));
    }
}
