package org.undersigned.advertising.rate;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.advertising.publication.PaperShelf;
import org.undersigned.advertising.rate.DocumentedPapers.Documented;
import org.undersigned.base.Refusal;

/**
 * Takes the papers over that come with the product, when a coordinator asks for it. Not at the start: on a cluster every
 * machine would, and whoever buys in one town wants none of them.
 */
@Service
public class ReferenceService {

    private final PaperShelf papers;
    private final CardShelf cards;

    ReferenceService(PaperShelf papers, CardShelf cards) {
        this.papers = papers;
        this.cards = cards;
    }

    /** The names of those that are not kept yet. */
    @RolesAllowed(Permission.PUBLICATION_READ)
    @Transactional(readOnly = true)
    public List<String> missing() {
        return missingPapers().stream()
                .map(each -> each.paper().details().name())
                .toList();
    }

    private List<Documented> missingPapers() {
        return DocumentedPapers.all().stream()
                .filter(each -> !papers.holds(each.paper()))
                .toList();
    }

    /**
     * Takes over those that are not kept yet; what is kept stays as it is.
     *
     * @return how many they were
     * @throws Refusal when all are kept already
     */
    @RolesAllowed(Permission.PUBLICATION_WRITE)
    @Transactional
    public int addMissing() {
        var missing = missingPapers();
        if (missing.isEmpty()) {
            throw new Refusal("advertising.refused.papers-there");
        }
        missing.forEach(this::add);
        return missing.size();
    }

    private void add(Documented documented) {
        var editions = papers.add(documented.paper());
        editions.forEach(
                (name, id) -> documented.cards().getOrDefault(name, List.of()).forEach(card -> cards.add(id, card)));
    }
}
