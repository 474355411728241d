//! Opens and checks a connection: to a single server, to the primary that a Sentinel names, or to a
//! Cluster.

use redis::aio::MultiplexedConnection;
use redis::cluster::ClusterClientBuilder;
use redis::cluster_async::ClusterConnection;
use redis::cluster_routing::{RoutingInfo, SingleNodeRoutingInfo};
use redis::{
    AsyncConnectionConfig, Client, Cmd, ConnectionAddr, ConnectionInfo, FromRedisValue,
    IntoConnectionInfo as _, RedisConnectionInfo, RedisError, RedisResult, ScriptInvocation,
    TlsCertificates, cmd,
};
use secrecy::ExposeSecret as _;

use super::{CONNECT_TIMEOUT, REQUEST_TIMEOUT, ServerCheck};
use crate::config::{Redis, RedisKind};

/// The first release with every command that the scripts use (`SET … PXAT`).
const OLDEST: (u32, u32) = (6, 2);

/// A connection for many concurrent requests. Cheap to clone.
#[derive(Clone)]
pub(super) enum Connection {
    One(MultiplexedConnection),
    Cluster(ClusterConnection),
}

impl Connection {
    pub(super) async fn run<T: FromRedisValue>(
        &mut self,
        call: &ScriptInvocation<'_>,
    ) -> RedisResult<T> {
        match self {
            Self::One(connection) => call.invoke_async(connection).await,
            Self::Cluster(connection) => call.invoke_async(connection).await,
        }
    }

    pub(super) async fn command<T: FromRedisValue>(&mut self, command: &Cmd) -> RedisResult<T> {
        match self {
            Self::One(connection) => command.query_async(connection).await,
            Self::Cluster(connection) => command.query_async(connection).await,
        }
    }

    /// Checks that the server answers and can be used; fails with the reason if not.
    pub(super) async fn check(&mut self) -> Result<ServerCheck, String> {
        let info: String = self.ask("INFO").await.map_err(described)?;
        let warning = assess(&info)?;
        let (seconds, micros): (i64, i64) = self.ask("TIME").await.map_err(described)?;
        Ok(ServerCheck { millis: seconds * 1000 + micros / 1000, warning })
    }

    async fn ask<T: FromRedisValue>(&mut self, what: &str) -> RedisResult<T> {
        match self {
            Self::One(connection) => cmd(what).query_async(connection).await,
            Self::Cluster(connection) => {
                let one = RoutingInfo::SingleNode(SingleNodeRoutingInfo::RandomPrimary);
                Ok(T::from_redis_value(connection.route_command(cmd(what), one).await?)?)
            }
        }
    }
}

/// Connects and checks the server.
pub(super) async fn open(server: &Redis) -> Result<(Connection, ServerCheck), String> {
    let mut connection = match &server.kind {
        RedisKind::Single => {
            Connection::One(connected(server, info(server, first(server)?)?).await?)
        }
        RedisKind::Sentinel(name) => {
            let primary = primary_from_sentinels(server, name).await?;
            Connection::One(connected(server, info(server, &primary)?).await?)
        }
        RedisKind::Cluster => Connection::Cluster(cluster(server).await?),
    };
    let check = connection.check().await?;
    Ok((connection, check))
}

fn first(server: &Redis) -> Result<&(String, u16), String> {
    server.addresses.first().ok_or_else(|| "no address is named".to_owned())
}

fn info(server: &Redis, (host, port): &(String, u16)) -> Result<ConnectionInfo, String> {
    let addr = if server.tls {
        ConnectionAddr::TcpTls {
            host: host.clone(),
            port: *port,
            insecure: false,
            tls_params: None,
        }
    } else {
        ConnectionAddr::Tcp(host.clone(), *port)
    };
    let mut login = RedisConnectionInfo::default().set_db(server.database);
    if let Some(user) = &server.user {
        login = login.set_username(user);
    }
    if let Some(password) = &server.password {
        login = login.set_password(password.expose_secret());
    }
    Ok(addr.into_connection_info().map_err(described)?.set_redis_settings(login))
}

async fn connected(server: &Redis, info: ConnectionInfo) -> Result<MultiplexedConnection, String> {
    let client = if server.tls {
        Client::build_with_tls(info, certificates(server)).map_err(described)?
    } else {
        Client::open(info).map_err(described)?
    };
    // The caller sets the time limit of each request.
    let config = AsyncConnectionConfig::new()
        .set_connection_timeout(Some(CONNECT_TIMEOUT))
        .set_response_timeout(None);
    client.get_multiplexed_async_connection_with_config(&config).await.map_err(described)
}

fn certificates(server: &Redis) -> TlsCertificates {
    TlsCertificates { client_tls: None, root_cert: server.roots.clone() }
}

/// Asks the Sentinels in turn for the primary's address. They do not get the password, which is the
/// server's.
async fn primary_from_sentinels(server: &Redis, name: &str) -> Result<(String, u16), String> {
    let mut why = "no Sentinel is named".to_owned();
    let sentinels = Redis { user: None, password: None, database: 0, ..server.clone() };
    for address in &sentinels.addresses {
        let asked = async {
            let mut sentinel = connected(&sentinels, info(&sentinels, address)?).await?;
            let mut question = cmd("SENTINEL");
            question.arg("get-master-addr-by-name").arg(name);
            let primary: Option<(String, u16)> =
                question.query_async(&mut sentinel).await.map_err(described)?;
            primary.ok_or_else(|| format!("the Sentinels know no primary called {name:?}"))
        };
        match tokio::time::timeout(REQUEST_TIMEOUT, asked).await {
            Ok(Ok(primary)) => return Ok(primary),
            Ok(Err(cause)) => why = cause,
            Err(_) => why = format!("Sentinel {} does not answer", address.0),
        }
    }
    Err(why)
}

async fn cluster(server: &Redis) -> Result<ClusterConnection, String> {
    let nodes = server.addresses.iter().map(|address| info(server, address));
    let nodes = nodes.collect::<Result<Vec<_>, _>>()?;
    let mut builder = ClusterClientBuilder::new(nodes)
        .retries(2)
        .max_retry_wait(100)
        .connection_timeout(CONNECT_TIMEOUT)
        .response_timeout(REQUEST_TIMEOUT);
    if server.tls {
        builder = builder.certs(certificates(server));
    }
    builder.build().map_err(described)?.get_async_connection().await.map_err(described)
}

/// Decides from the server's `INFO` whether it can be used. `Ok` may hold a warning.
fn assess(info: &str) -> Result<Option<String>, String> {
    let value = |name: &str| {
        info.lines()
            .find_map(|line| Some(line.strip_prefix(name)?.strip_prefix(':')?.trim()))
            .unwrap_or("")
    };
    let version = value("redis_version");
    let mut numbers = version.split('.').map_while(|part| part.parse::<u32>().ok());
    if (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0)) < OLDEST {
        let (major, minor) = OLDEST;
        return Err(format!(
            "has version {version:?}; Redis {major}.{minor} or newer, or Valkey, is required"
        ));
    }
    if value("role") == "slave" {
        return Err("is a read-only replica; configure the primary, or the Sentinels that know it"
            .to_owned());
    }
    Ok(match value("maxmemory_policy") {
        "" | "noeviction" => None,
        policy => Some(format!(
            "has the maxmemory-policy {policy:?} and may evict journeys; set it to \"noeviction\""
        )),
    })
}

/// Describes an error. Texts of the crate and of the server hold no secret.
#[expect(clippy::needless_pass_by_value, reason = "an adapter for map_err")]
fn described(error: RedisError) -> String {
    let is_refused = matches!(error.code(), Some("WRONGPASS" | "NOAUTH"))
        || error.kind() == redis::ErrorKind::AuthenticationFailed;
    match error.code() {
        _ if is_refused => "refuses the user or the password; see session.password_file".to_owned(),
        Some("NOPERM") => format!("gives the user too few rights ({error})"),
        // Where something else listens, the parser's error has several lines.
        _ if error.to_string().contains("Parse error") => {
            "something other than Redis or Valkey answers at this address".to_owned()
        }
        _ => error.to_string().split_whitespace().collect::<Vec<_>>().join(" "),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unusable_server_is_refused_with_the_reason() {
        let fit = "# Server\r\nredis_version:7.0.15\r\n# Replication\r\nrole:master\r\nmaxmemory_policy:noeviction\r\n";
        assert_eq!(assess(fit), Ok(None));
        assert!(assess(&fit.replace("7.0.15", "5.0.14")).unwrap_err().contains("6.2"));
        assert!(
            assess(&fit.replace("7.0.15", "6.0.9")).is_err()
                && assess(&fit.replace("7.0.15", "6.2.0")).is_ok()
        );
        assert!(assess("nonsense").is_err());
        assert!(assess(&fit.replace("master", "slave")).unwrap_err().contains("primary"));
        let mend = assess(&fit.replace("noeviction", "allkeys-lru")).unwrap().unwrap();
        assert!(mend.contains("allkeys-lru") && mend.contains("noeviction"));
    }
}
