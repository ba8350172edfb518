package org.undersigned.roster;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface EditionExports extends JpaRepository<EditionExport, UUID> {

    List<EditionExport> findByEditionIdOrderByAtDesc(UUID edition);

    @Query("""
        select new org.undersigned.roster.LaterExport(
            new org.undersigned.roster.EditionName(later.id, later.editionNo, later.title), x.givenTo)
        from Edition e, Edition later, EditionExport x
        where e.id = :edition and x.editionId = later.id
            and later.letterId = e.letterId and later.letterNumber = e.letterNumber and later.scope = e.scope
            and later.editionNo > e.editionNo
            and later.state <> org.undersigned.roster.EditionState.RECALLED
        order by later.editionNo
        """)
    List<LaterExport> laterThan(UUID edition);
}
