package org.undersigned.press.release;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ReleaseVersions extends JpaRepository<ReleaseVersion, UUID> {

    List<ReleaseVersion> findByReleaseIdOrderByNumberDesc(UUID release);

    Optional<ReleaseVersion> findByReleaseIdAndNumber(UUID release, int number);

    /** The last version of each of some releases. */
    @Query("""
        select v from ReleaseVersion v join Release r on r.id = v.releaseId
        where r.id in :releases and v.number = r.lastNumber
        """)
    List<ReleaseVersion> last(Collection<UUID> releases);
}
