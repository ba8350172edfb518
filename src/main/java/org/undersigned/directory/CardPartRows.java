package org.undersigned.directory;

import java.util.Collection;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.NoRepositoryBean;

/**
 * Where one kind of thing on the cards of parties is kept.
 *
 * @param <P> the kind of row
 */
@NoRepositoryBean
public interface CardPartRows<P extends CardPart<?>> extends JpaRepository<P, UUID> {

    /**
     * Deletes in one statement those of some rows that nobody has revised; what the session holds of them is stale.
     *
     * @return how many there were
     */
    @Modifying(flushAutomatically = true)
    @Query("delete from #{#entityName} p where p.id in :ids and p.version = 0")
    int deleteUnrevised(Collection<UUID> ids);
}
