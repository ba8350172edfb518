package org.undersigned.roster;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.undersigned.signature.scope.Scope;

interface Editions extends JpaRepository<Edition, UUID> {

    @Query("from Edition e where e.campaignId = :campaign order by e.editionNo desc limit :limit offset :offset")
    List<Edition> newestOf(UUID campaign, int offset, int limit);

    /** Those after an edition that stand for the same words and use. */
    @Query("""
        select new org.undersigned.roster.EditionName(later.id, later.editionNo, later.title)
        from Edition e, Edition later
        where e.id = :edition
            and later.letterId = e.letterId and later.letterNumber = e.letterNumber and later.scope = e.scope
            and later.editionNo > e.editionNo
            and later.state <> org.undersigned.roster.EditionState.RECALLED
        """)
    List<EditionName> laterThan(UUID edition);

    int countByCampaignId(UUID campaign);

    @Query("select coalesce(max(e.editionNo), 0) from Edition e where e.campaignId = :campaign")
    int lastNumber(UUID campaign);

    @Query("""
        select e from Edition e
        where e.letterId = :letter and e.letterNumber = :number and e.scope = :scope
        order by e.editionNo desc
        """)
    List<Edition> newestFirst(UUID letter, int number, Scope scope);

    @Query("""
        select e from Edition e
        where e.letterId = :letter and e.letterNumber = :number and e.scope = :scope
            and e.state <> org.undersigned.roster.EditionState.RECALLED
        order by e.editionNo desc limit 1
        """)
    Optional<Edition> lastStanding(UUID letter, int number, Scope scope);
}
