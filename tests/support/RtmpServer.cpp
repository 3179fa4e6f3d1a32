// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/RtmpServer.h"

#include <QDeadlineTimer>
#include <QFile>

#include <csignal>

namespace vitrine::test {

bool RtmpServer::start(const QString &onlyKey)
{
    if (m_port == 0) {
        m_port = freePort();
        m_httpPort = freePort();
    }
    // A platform asks its own web server whether a key is good; %1 to %5 are the ports, the folder, that
    // question and the web server that never answers it.
    const QString configuration
        = QStringLiteral(R"(load_module /usr/lib/nginx/modules/ngx_rtmp_module.so;
daemon off;
master_process off;
pid "%3/nginx.pid";
error_log "%3/error.log" warn;
events { worker_connections 128; }
rtmp {
    server {
        listen 127.0.0.1:%1;
        chunk_size 4096;
        application live {
            live on;
            wait_key on;
            record all;
            record_path "%3";
            record_suffix .flv;
            notify_method get;
            on_publish http://127.0.0.1:%2/publish;
        }
        application hesitating {
            live on;
            on_publish http://127.0.0.1:%5/publish;
        }
    }
}
http {
    access_log off;
    client_body_temp_path "%3/body";
    proxy_temp_path "%3/proxy";
    fastcgi_temp_path "%3/fastcgi";
    uwsgi_temp_path "%3/uwsgi";
    scgi_temp_path "%3/scgi";
    server {
        listen 127.0.0.1:%2;
        location = /publish {
            %4
            return 204;
        }
    }
}
)")
              .arg(m_port)
              .arg(m_httpPort)
              .arg(m_folder.path(),
                   onlyKey.isEmpty() ? QString()
                                     : QStringLiteral("if ($arg_name != \"%1\") { return 403; }").arg(onlyKey))
              .arg(m_undecided.port());
    QFile file(m_folder.filePath(QStringLiteral("nginx.conf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(configuration.toUtf8()) < 0) {
        return false;
    }
    file.close();

    m_nginx = std::make_unique<Process>();
    if (!m_nginx->start(QStringLiteral("/usr/sbin/nginx"),
                        {QStringLiteral("-p"), m_folder.path(), QStringLiteral("-c"), file.fileName(),
                         QStringLiteral("-e"), m_folder.filePath(QStringLiteral("start.log"))})) {
        return false;
    }
    const QDeadlineTimer deadline(10000);
    while (!accepts(m_port) || !accepts(m_httpPort)) {
        if (deadline.hasExpired() || !m_nginx->isRunning()) {
            return false;
        }
    }
    return true;
}

QString RtmpServer::address() const
{
    return QStringLiteral("rtmp://127.0.0.1:%1/%2").arg(m_port).arg(QLatin1String(kApplication));
}

QString RtmpServer::address(const QString &key) const
{
    return address() + u'/' + key;
}

QString RtmpServer::received(const QString &key) const
{
    return m_folder.filePath(key + QStringLiteral(".flv"));
}

void RtmpServer::freeze()
{
    m_nginx->signal(SIGSTOP);
}

void RtmpServer::thaw()
{
    m_nginx->signal(SIGCONT);
}

void RtmpServer::kill()
{
    m_nginx.reset();
}

} // namespace vitrine::test
