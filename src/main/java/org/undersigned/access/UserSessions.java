package org.undersigned.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface UserSessions extends JpaRepository<UserSession, UUID> {

    @Query("""
        select s from UserSession s
        where s.userId = :user and s.fingerprint = :fingerprint and s.endedAt is null
        """)
    List<UserSession> open(UUID user, String fingerprint);

    @Query("select s from UserSession s where s.startedAt < :newest and s.endedAt is null order by s.startedAt, s.id")
    List<UserSession> openBefore(Instant newest, Limit limit);

    @Modifying
    @Query("""
        update UserSession s set s.endedHow = :how, s.endedAt = :at, s.version = s.version + 1
        where s.id = :id and s.endedAt is null
        """)
    int end(UUID id, SessionEnd how, Instant at);

    @Query("""
        select new org.undersigned.access.SessionRow(s.id, s.address, s.startedAt, s.endedAt, s.endedHow,
            case when s.fingerprint = :current then true else false end)
        from UserSession s where s.userId = :user order by s.startedAt desc, s.id desc
        """)
    List<SessionRow> latest(UUID user, String current, Limit limit);
}
