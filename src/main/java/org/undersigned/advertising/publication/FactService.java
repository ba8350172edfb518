package org.undersigned.advertising.publication;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.Conflict;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.base.store.UniqueIndex;

/** What is known of papers and editions, value by value. */
@Service
public class FactService {

    private final FactRows facts;
    private final Papers papers;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    FactService(FactRows facts, Papers papers, CurrentUser user, Trail trail, Clock clock) {
        this.facts = facts;
        this.papers = papers;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /** What holds of a paper, and of each of its editions. */
    @RolesAllowed(Permission.PUBLICATION_READ)
    @Transactional(readOnly = true)
    public List<FactRow> holding(UUID publication) {
        return facts.holding(publication).stream().map(Fact::row).toList();
    }

    /** All values that one key of a paper or an edition has had, the one that holds first. */
    @RolesAllowed(Permission.PUBLICATION_READ)
    @Transactional(readOnly = true)
    public List<FactRow> history(UUID scope, FactKey key) {
        return facts.findByScopeIdAndFactKeyOrderByFactNoDesc(scope, key).stream()
                .map(Fact::row)
                .toList();
    }

    /**
     * Puts a value over the one that held, which stays. The same value with a new date says that it was checked.
     *
     * @param scope the edition of which it is said, or the paper
     * @param seenNumber of the value that the form was opened with; 0 when there was none
     * @throws Refusal when it is no value of its form, or its source or the day on which it was checked is missing
     */
    @RolesAllowed(Permission.PUBLICATION_WRITE)
    @Transactional
    public void enter(UUID scope, FactKey key, int seenNumber, FactDetails details) {
        var of = papers.scope(scope);
        details.provenance()
                .expectChecked(LocalDate.ofInstant(
                        clock.instant(), papers.publication(of.publication()).zone()));
        var before =
                facts.findFirstByScopeIdAndFactKeyOrderByFactNoDesc(scope, key).map(Fact::row);
        var number = before.map(FactRow::number).orElse(0);
        if (number != seenNumber) {
            throw moved(key);
        }
        var fact = new Fact(of, key, number + 1, details, user.id(), clock.instant());
        store(fact);
        trail.record(
                Entry.of("advertising.publication.fact-entered", PublicationService.KIND, of.publication(), of.label())
                        .with("fact", key)
                        .changed("value", before.map(FactService::told).orElse(null), told(fact.row()))
                        .with("source", fact.row().provenance().source()));
    }

    /** Blank where it is said to be unknown. */
    private static String told(FactRow fact) {
        return fact.isKnown() ? FactWords.of(fact.key(), fact.value()) : "";
    }

    /** Writes at once, so that of two who enter the same value one is told of the other. */
    private void store(Fact fact) {
        try {
            facts.saveAndFlush(fact);
        } catch (DataIntegrityViolationException e) {
            throw UniqueIndex.isViolated(e, "publication_fact_order")
                    ? moved(fact.row().key())
                    : e;
        }
    }

    private static Conflict moved(FactKey key) {
        return new Conflict("advertising.refused.fact-moved", Texts.label(key));
    }
}
