package org.undersigned.advertising.publication;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface FactRows extends JpaRepository<Fact, UUID> {

    /** What holds of a paper and of all its editions. */
    @Query("""
            select f from PublicationFact f where f.publicationId = ?1 and f.factNo = (select max(g.factNo)
            from PublicationFact g where g.scopeId = f.scopeId and g.factKey = f.factKey)
            """)
    List<Fact> holding(UUID publication);

    /** What holds of all papers. */
    @Query("""
            select f from PublicationFact f where f.factNo = (select max(g.factNo)
            from PublicationFact g where g.scopeId = f.scopeId and g.factKey = f.factKey)
            """)
    List<Fact> holding();

    Optional<Fact> findFirstByScopeIdAndFactKeyOrderByFactNoDesc(UUID scope, FactKey key);

    List<Fact> findByScopeIdAndFactKeyOrderByFactNoDesc(UUID scope, FactKey key);
}
