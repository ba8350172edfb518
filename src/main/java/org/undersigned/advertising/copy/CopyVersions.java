package org.undersigned.advertising.copy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CopyVersions extends JpaRepository<CopyVersion, UUID> {

    String ROW = """
        select new org.undersigned.advertising.copy.CopyVersionRow(v.id, v.version, v.copyId, c.campaignId, c.title,
            v.number, v.editionId, v.nameCount, v.wordsHash, v.namesHash, v.contentHash, v.strikeOf, v.authorId,
            v.writtenAt, v.submittedAt, v.state, v.stateBy, v.stateSince)
        from CopyVersion v join Copy c on c.id = v.copyId
        """;

    /** Of a copy, the last one first. */
    @Query(ROW + " where v.copyId = :copy order by v.number desc")
    List<CopyVersionRow> rows(UUID copy);

    @Query(ROW + " where v.id in :ids")
    List<CopyVersionRow> rows(Collection<UUID> ids);

    /** The last version of each copy of a campaign, the newest copy first. */
    @Query(ROW + " where c.campaignId = :campaign and v.number = c.lastNumber order by c.addedAt desc, c.id desc")
    List<CopyVersionRow> last(UUID campaign);

    @Query(ROW + """
         where c.campaignId = :campaign and v.state = org.undersigned.advertising.copy.CopyState.IN_REVIEW
        order by v.submittedAt, v.id
        """)
    List<CopyVersionRow> inReview(UUID campaign);

    Optional<CopyVersion> findByCopyIdAndNumber(UUID copy, int number);

    List<CopyVersion> findByCopyIdOrderByNumber(UUID copy);
}
